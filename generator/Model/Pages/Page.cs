using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A page (ページ): a route and everything that its template needs. The kinds derive from it.</summary>
public abstract record Page
{
    public required Route Route { get; init; }

    /// <summary>Plain text; the h1 and, with the site's name, the title element.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines and social networks.</summary>
    public required string Description { get; init; }

    /// <summary>The way here from the home page, without this page itself; empty on the home page.</summary>
    public ImmutableArray<Crumb> Breadcrumbs { get; init; } = [];

    /// <summary>False for pages that search engines must not list (404).</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>True for texts with a date of their own (Open Graph <c>article</c>).</summary>
    public bool IsArticle { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>When its document was last truly changed, or null.</summary>
    public DateOnly? UpdatedOn { get; init; }

    /// <summary>Feeds about what the page shows, besides the site's own.</summary>
    public ImmutableArray<FeedLink> Feeds { get; init; } = [];

    /// <summary>The file it is made from, for "see the source", or null for pages made from many.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>The language it is in; null means the site's own.</summary>
    public Language? Language { get; init; }

    /// <summary>The page in every language that it has, the site's own first and itself among them; empty where it has one only.</summary>
    public ImmutableArray<LanguageLink> Languages { get; init; } = [];
}
