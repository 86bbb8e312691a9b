namespace SocialHub.Model;

/// <summary>All articles by fiscal year, newest first.</summary>
public sealed record ArticleIndexPage : Page
{
    public required ImmutableArray<EntryGroup> Groups { get; init; }

    /// <summary>True where the hub has newsletters.</summary>
    public bool HasNewsletters { get; init; }
}
