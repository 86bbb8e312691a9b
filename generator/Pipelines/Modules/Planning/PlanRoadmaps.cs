using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of roadmaps and, for each, its page and the pages around it.</summary>
internal static class PlanRoadmaps
{
    public static IEnumerable<Page> Plan(Site site) =>
    [
        Index(site),
        .. site.Histories.Select(h => PageOf(h, site)),
        .. site.Histories.SelectMany(h => PlanEditions.Plan(h)),
        .. site.Histories.Select(h => PlanVoices.PageOf(h, site)),
        .. site.Histories.SelectMany(PlanReuse.Plan),
    ];

    private static RoadmapIndexPage Index(Site site) => new()
    {
        Route = Crumbs.Roadmaps.Route,
        Title = "ロードマップ",
        Description = $"{site.Settings.Name}が取り組む課題と、解決までの道すじの一覧です。だれが、いつ、どう関われるかが分かります。",
        Breadcrumbs = [Crumbs.Home],
        Roadmaps = site.Roadmaps,
        HasNewsletters = !site.Newsletters.IsEmpty,
    };

    private static RoadmapPage PageOf(RoadmapHistory history, Site site)
    {
        var roadmap = history.Current;
        return new RoadmapPage
        {
            Route = roadmap.Route,
            Title = roadmap.Title,
            Description = roadmap.Summary,
            Breadcrumbs = [Crumbs.Home, Crumbs.Roadmaps],
            UpdatedOn = history.ChangedOn,
            Source = roadmap.Source,
            Feeds = RoadmapFeeds.LinksOf(history),
            Roadmap = roadmap,
            History = history,
            Sessions = EntryOrder.NewestFirst(site, site.Sessions.Where(s => s.Roadmap?.Value == roadmap.Slug)),
            Articles = EntryOrder.NewestFirst(site, site.Articles.Where(a => TopicsOf.Share(a, roadmap, site))),
            Topics = TopicsOf.Document(roadmap, site),
        };
    }
}
