namespace SocialHub.Model;

/// <summary>All newsletters, to be read and printed.</summary>
public sealed record NewsletterIndexPage : Page
{
    /// <summary>Highest number first; never empty, because a hub without newsletters has no such page.</summary>
    public required ImmutableArray<NewsletterPage> Issues { get; init; }

    public static Route Address { get; } = Route.Page("newsletters");
}
