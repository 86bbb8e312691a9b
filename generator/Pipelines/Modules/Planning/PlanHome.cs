using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the home page.</summary>
internal static class PlanHome
{
    private const int LatestCount = 5;

    public static HomePage Plan(Site site) => new()
    {
        Route = Route.Home,
        Title = site.Settings.Headline,
        Description = site.Settings.Description,
        Roadmaps = site.Roadmaps,
        Upcoming = [.. site.Sessions.Where(s => s.IsUpcoming(site.Today)).Select(Entry.Of)],
        Latest =
        [
            .. EntryOrder.NewestFirst(site, [.. site.Articles, .. site.Sessions.Where(s => !s.IsUpcoming(site.Today))]).Take(LatestCount),
        ],
        Year = site.Years.FirstOrDefault(),
        Figures = site.Figures.FirstOrDefault(),
    };
}
