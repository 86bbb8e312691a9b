using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the page that tells what was taken away and why; a site that never took anything away has none.</summary>
internal static class PlanRemovals
{
    public static Route Route { get; } = Route.Page("changes");

    public static IEnumerable<Page> Plan(Site site) => site.Removals.IsEmpty ? [] : [PageOf(site)];

    private static RemovalsPage PageOf(Site site) => new()
    {
        Route = Route,
        Title = "消した記録",
        Description = "いちど公開したもののうち、消したものと、数を直したものの一覧です。いつ、何を、なぜ変えたかを残します。",
        Breadcrumbs = [Crumbs.Home],
        UpdatedOn = site.Removals.Max(r => r.Date),
        Source = site.Removals[0].Source with { Line = 1, Column = 1 },
        Removals = [.. site.Removals.OrderByDescending(r => r.Date)],
    };
}
