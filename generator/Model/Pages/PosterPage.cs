namespace SocialHub.Model;

/// <summary>What posters of a roadmap there are, and how they are printed.</summary>
public sealed record PosterPage : Page
{
    public required Roadmap Roadmap { get; init; }

    /// <summary>The forms that everything finds its place in; empty where there is too much for all of them.</summary>
    public required ImmutableArray<PosterSheetPage> Sheets { get; init; }

    /// <summary>What holds too much, so that a form is not among the sheets.</summary>
    public required ImmutableArray<Crowding> Crowded { get; init; }
}
