using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the pages of a roadmap's editions: each at its permanent address, pinned for embedding, and what they changed.</summary>
internal static class PlanEditions
{
    public static IEnumerable<Page> Plan(RoadmapHistory history) => history.Steps.IsEmpty
        ? []
        :
        [
            ChangesOf(history),
            .. history.Steps.Select(s => PageOf(s, history)),
            .. history.Steps.Where(s => !s.Roadmap.Stages.IsEmpty).Select(s => PlanReuse.EmbedOf(Pinned(s.Roadmap), isPinned: true)),
        ];

    /// <summary>The roadmap as it stays at the address of its edition, also while it is the current one.</summary>
    public static Roadmap Pinned(Roadmap roadmap) => roadmap with { IsFrozen = true };

    private static EditionPage PageOf(EditionStep step, RoadmapHistory history)
    {
        var roadmap = Pinned(step.Roadmap);
        return new EditionPage
        {
            Route = roadmap.Route,
            Title = $"{roadmap.Title} {step.Edition.Name}",
            Description = $"{roadmap.Title}の{step.Edition.Name}です。{roadmap.Summary}",
            Breadcrumbs = [Crumbs.Home, Crumbs.Roadmaps, Crumbs.Of(history.Current)],

            // Two addresses with one text: search engines get the one that stays current.
            IsListed = step.Roadmap != history.Current,
            UpdatedOn = step.Edition.IssuedOn,
            Source = step.Roadmap.Source,
            Roadmap = roadmap,
            History = history,
        };
    }

    private static ChangesPage ChangesOf(RoadmapHistory history) => new()
    {
        Route = RoadmapRoutes.Changes(history.Current.Slug),
        Title = $"{history.Current.Title}の更新の記録",
        Description = $"{history.Current.Title}の版ごとに、何が変わったか、そのきっかけは何だったかの記録です。",
        Breadcrumbs = [Crumbs.Home, Crumbs.Roadmaps, Crumbs.Of(history.Current)],
        UpdatedOn = history.Steps[0].Edition.IssuedOn,
        Feeds = RoadmapFeeds.LinksOf(history),
        History = history,
    };
}
