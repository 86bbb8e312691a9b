namespace SocialHub.Model;

/// <summary>Everything under one topic.</summary>
public sealed record TopicPage : Page
{
    public required Topic Topic { get; init; }

    public required ImmutableArray<Roadmap> Roadmaps { get; init; }

    /// <summary>All else, newest first.</summary>
    public required ImmutableArray<Entry> Entries { get; init; }
}
