using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of roadmaps and a page for each.</summary>
internal static class PlanRoadmaps
{
    public static IEnumerable<Page> Plan(Site site) => [Index(site), .. site.Roadmaps.Select(r => PageOf(r, site))];

    private static RoadmapIndexPage Index(Site site) => new()
    {
        Route = Crumbs.Roadmaps.Route,
        Title = "ロードマップ",
        Description = $"{site.Settings.Name}が取り組む課題と、解決までの道すじの一覧です。だれが、いつ、どう関われるかが分かります。",
        Breadcrumbs = [Crumbs.Home],
        Roadmaps = site.Roadmaps,
    };

    private static RoadmapPage PageOf(Roadmap roadmap, Site site) => new()
    {
        Route = roadmap.Route,
        Title = roadmap.Title,
        Description = roadmap.Summary,
        Breadcrumbs = [Crumbs.Home, Crumbs.Roadmaps],
        UpdatedOn = roadmap.UpdatedOn,
        Source = roadmap.Source,
        Roadmap = roadmap,
        History = site.Histories.Single(h => h.Current == roadmap),
        Sessions = EntryOrder.NewestFirst(site.Sessions.Where(s => s.Roadmap?.Value == roadmap.Slug)),
        Articles = EntryOrder.NewestFirst(site.Articles.Where(a => TopicsOf.Share(a, roadmap, site))),
        Topics = TopicsOf.Document(roadmap, site),
    };
}
