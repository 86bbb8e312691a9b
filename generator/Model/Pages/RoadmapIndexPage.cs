namespace SocialHub.Model;

/// <summary>All roadmaps.</summary>
public sealed record RoadmapIndexPage : Page
{
    public required ImmutableArray<Roadmap> Roadmaps { get; init; }

    /// <summary>True where the hub has newsletters.</summary>
    public bool HasNewsletters { get; init; }
}
