namespace SocialHub.Model;

/// <summary>What each edition of a roadmap changed, and why.</summary>
public sealed record ChangesPage : Page
{
    public required RoadmapHistory History { get; init; }
}
