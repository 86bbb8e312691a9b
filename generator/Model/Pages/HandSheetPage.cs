namespace SocialHub.Model;

/// <summary>The intake sheet on paper: for voices that staff write down as people say them, with the short ids of all cells.</summary>
public sealed record HandSheetPage : PaperPage
{
    public required Roadmap Roadmap { get; init; }
}
