namespace SocialHub.Model;

/// <summary>The poster of a roadmap in one form.</summary>
public sealed record PosterSheetPage : PaperPage
{
    public required Poster Poster { get; init; }

    public required PosterForm Form { get; init; }
}
