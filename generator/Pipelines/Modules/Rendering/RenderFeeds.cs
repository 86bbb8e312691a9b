using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Renders the feeds: everything new, articles, sessions, and two for each roadmap.</summary>
public sealed class RenderFeeds : IModule<GatheredSite, OutputFile>
{
    public ImmutableArray<OutputFile> Run(ImmutableArray<GatheredSite> input, BuildContext context) =>
        [.. input.SelectMany(g => Feeds(g.Site))];

    private static IEnumerable<OutputFile> Feeds(Site site)
    {
        FeedEntry[] sessions = [.. site.Sessions.Where(s => !s.IsUpcoming(site.Today)).Select(s => FeedEntry.Of(s, site.Links))];
        FeedEntry[] articles = [.. site.Articles.Select(a => FeedEntry.Of(a, site.Links))];
        FeedEntry[] editions = [.. site.Histories.SelectMany(h => Editions(h, e => e.Weight == EditionWeight.Major, site))];
        yield return AtomFeed.Write(Route.File("feed.xml"), site.Settings.Name, Route.Home, [.. articles, .. sessions, .. editions], site);
        yield return AtomFeed.Write(Route.File("articles", "feed.xml"), $"記事｜{site.Settings.Name}", Crumbs.Articles.Route, articles, site);
        yield return AtomFeed.Write(Route.File("sessions", "feed.xml"), $"勉強会・展示｜{site.Settings.Name}", Crumbs.Sessions.Route, sessions, site);
        foreach (var history in site.Histories.Where(h => !h.Steps.IsEmpty))
        {
            foreach (var feed in RoadmapFeeds.LinksOf(history))
            {
                var isMajorOnly = feed.Route == RoadmapRoutes.MajorFeed(history.Current.Slug);
                var entries = Editions(history, e => !isMajorOnly || e.Weight == EditionWeight.Major, site);
                yield return AtomFeed.Write(
                    feed.Route, $"{feed.Title}｜{site.Settings.Name}", RoadmapRoutes.Changes(history.Current.Slug), entries, site);
            }
        }
    }

    // An edition whose day nobody recorded cannot be put in an order of days; its page still tells of it.
    private static IEnumerable<FeedEntry> Editions(RoadmapHistory history, Func<Edition, bool> isTold, Site site) =>
        from step in history.Steps
        where isTold(step.Edition) && step.Edition.IssuedOn is not null
        let day = step.Edition.IssuedOn!.Value
        let number = step.Edition.Number.Value
        select new FeedEntry(
            site.Links.Absolute(RoadmapRoutes.Edition(history.Current.Slug, number)),
            $"{step.Roadmap.Title} {step.Edition.Name}",
            day,
            day,
            $"{site.Links.Absolute(RoadmapRoutes.Changes(history.Current.Slug))}#edition-{number.ToString(CultureInfo.InvariantCulture)}",
            "ロードマップの改訂",
            SummaryOf(step));

    private static string SummaryOf(EditionStep step) => step switch
    {
        { Edition.Notes: { IsEmpty: false } notes } => string.Concat(notes),
        { Diff: { } diff } => ChangeSentences.Summary(diff),
        _ => "",
    };
}
