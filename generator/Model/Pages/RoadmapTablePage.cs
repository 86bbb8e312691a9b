namespace SocialHub.Model;

/// <summary>A roadmap as a plain table, with its data to download, to cite and to embed.</summary>
public sealed record RoadmapTablePage : Page
{
    public required Roadmap Roadmap { get; init; }
}
