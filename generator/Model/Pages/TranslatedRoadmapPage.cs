namespace SocialHub.Model;

/// <summary>A roadmap in another language.</summary>
public sealed record TranslatedRoadmapPage : Page
{
    public required TranslatedRoadmap Document { get; init; }
}
