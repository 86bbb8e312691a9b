using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the page of the voices about a roadmap.</summary>
internal static class PlanVoices
{
    public static VoicesPage PageOf(RoadmapHistory history, Site site) => new()
    {
        Route = RoadmapRoutes.Voices(history.Current.Slug),
        Title = $"{history.Current.Title}に寄せられた声",
        Description = $"{history.Current.Title}に寄せられた声と、その声がどうなったかの一覧です。",
        Breadcrumbs = [Crumbs.Home, Crumbs.Roadmaps, Crumbs.Of(history.Current)],
        Source = history.Voices.IsEmpty ? null : history.Voices[0].Source with { Line = 1, Column = 1 },
        History = history,
        Today = site.Today,
        RedirectedTo = [.. history.Voices.Select(v => v.RedirectedTo?.Value).OfType<Slug>().Distinct().Select(site.FindRoadmap).OfType<Roadmap>()],
        Sessions = [.. site.Sessions.Where(s => history.Voices.Any(v => v.Session?.Value == s.Slug))],
    };
}
