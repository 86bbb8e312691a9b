using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of sessions and a page for each.</summary>
internal static class PlanSessions
{
    public static IEnumerable<Page> Plan(Site site) =>
        [Index(site), .. site.Sessions.Select((s, i) => PageOf(s, i, site))];

    private static SessionIndexPage Index(Site site) => new()
    {
        Route = Crumbs.Sessions.Route,
        Title = "勉強会・展示",
        Description = $"{site.Settings.Name}が開いた勉強会、情報交換会、展示の記録と、これからの予定です。",
        Breadcrumbs = [Crumbs.Home],
        Upcoming = [.. site.Sessions.Where(s => s.IsUpcoming(site.Today)).Select(Entry.Of)],
        Past = EntryOrder.ByYear(site, site.Sessions.Where(s => !s.IsUpcoming(site.Today))),
    };

    private static SessionPage PageOf(Session session, int at, Site site)
    {
        var (previous, next) = EntryOrder.Neighbours(site, site.Sessions, at);
        return new SessionPage
        {
            Route = session.Route,
            Title = session.Title,
            Description = session.Summary.Length > 0 ? session.Summary : $"{session.Schedule}の{session.KindName}です。",
            Breadcrumbs = [Crumbs.Home, Crumbs.Sessions],
            IsArticle = true,
            Source = session.Source,
            Session = session,
            IsUpcoming = session.IsUpcoming(site.Today),
            Place = session.Place is { } place ? site.FindPlace(place.Value) : null,
            Roadmap = session.Roadmap is { } roadmap ? site.FindRoadmap(roadmap.Value) : null,
            Lecturers = CreditLines.Of(session.Lecturers, site),
            Topics = TopicsOf.Document(session, site),
            Previous = previous,
            Next = next,
        };
    }
}
