namespace SocialHub.Model;

/// <summary>One roadmap, drawn as a route map (路線図).</summary>
public sealed record RoadmapPage : Page
{
    public required Roadmap Roadmap { get; init; }

    public required RoadmapHistory History { get; init; }

    /// <summary>Sessions of its lab, newest first.</summary>
    public required ImmutableArray<Entry> Sessions { get; init; }

    /// <summary>Articles that share a topic with it, newest first.</summary>
    public required ImmutableArray<Entry> Articles { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }
}
