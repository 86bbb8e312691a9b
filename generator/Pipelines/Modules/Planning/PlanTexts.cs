using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the standing pages, the page for addresses where nothing is, and redirects.</summary>
internal static class PlanTexts
{
    public static IEnumerable<Page> Plan(Site site) =>
        [.. site.StandingPages.Select(PageOf), NotFound(site), .. site.Redirects.Select(r => RedirectOf(r, site))];

    private static TextPage PageOf(StandingPage page) => new()
    {
        Route = page.Route,
        Title = page.Title,
        Description = page.Summary,
        Breadcrumbs = [Crumbs.Home],
        UpdatedOn = page.UpdatedOn,
        Source = page.Source,
        Document = page,
    };

    private static NotFoundPage NotFound(Site site) => new()
    {
        Route = Route.File("404.html"),
        Title = "ページが見つかりません",
        Description = "お探しのページは見つかりませんでした。",
        IsListed = false,
        Roadmaps = site.Roadmaps,
    };

    private static RedirectPage RedirectOf(Redirect redirect, Site site) => new()
    {
        Route = redirect.From.Value,
        Title = "ページが移りました",
        Description = $"{site.Settings.Name}のこのページは、新しいアドレスに移りました。",
        IsListed = false,
        Source = redirect.From.Span,
        Target = redirect.To.Value,
    };
}
