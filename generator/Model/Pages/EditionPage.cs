namespace SocialHub.Model;

/// <summary>One edition of a roadmap at its permanent address.</summary>
public sealed record EditionPage : Page
{
    /// <summary>With an <see cref="Roadmap.Edition"/>.</summary>
    public required Roadmap Roadmap { get; init; }

    public required RoadmapHistory History { get; init; }
}
