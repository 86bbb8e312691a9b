using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of articles and a page for each.</summary>
internal static class PlanArticles
{
    public static IEnumerable<Page> Plan(Site site)
    {
        var oldestFirst = site.Articles.Reverse().ToArray();
        return [Index(site), .. oldestFirst.Select((a, i) => PageOf(a, EntryOrder.Neighbours(site, oldestFirst, i), site))];
    }

    private static ArticleIndexPage Index(Site site) => new()
    {
        Route = Crumbs.Articles.Route,
        Title = "記事",
        Description = $"{site.Settings.Name}のお知らせ、募集、レポート、インタビューです。",
        Breadcrumbs = [Crumbs.Home],
        Groups = EntryOrder.ByYear(site, site.Articles),
        HasNewsletters = !site.Newsletters.IsEmpty,
    };

    private static ArticlePage PageOf(Article article, (Entry? Previous, Entry? Next) neighbours, Site site) => new()
    {
        Route = article.Route,
        Title = article.Title,
        Description = article.Summary,
        Breadcrumbs = [Crumbs.Home, Crumbs.Articles],
        IsArticle = true,
        PublishedOn = article.PublishedOn,
        UpdatedOn = article.UpdatedOn,
        Source = article.Source,
        Article = article,
        Authors = [.. article.Authors.Select(a => site.FindPerson(a.Value)).OfType<Person>()],
        Recruitments = EntryOrder.NewestFirst(site, site.Recruitments.Where(r => r.Article?.Value == article.Slug)),
        Topics = TopicsOf.Document(article, site),
        Previous = neighbours.Previous,
        Next = neighbours.Next,
    };
}
