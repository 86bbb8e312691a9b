using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the board of blank cells (空欄ボード), and the same as cards to print.</summary>
internal static class PlanOpenRoles
{
    public static IEnumerable<Page> Plan(Site site)
    {
        ImmutableArray<Roadmap> roadmaps = [.. site.Roadmaps.Where(r => !r.Stages.IsEmpty)];
        yield return new OpenRolesPage
        {
            Route = RoadmapRoutes.OpenRoles,
            Title = "空いている役割",
            Description = $"{site.Settings.Name}のロードマップで、まだだれの役割も決まっていないところの一覧です。あなたの答えを待っています。",
            Breadcrumbs = [Crumbs.Home],
            Roadmaps = roadmaps,
            Recruitments = [.. site.Histories.SelectMany(h => h.OpenRecruitments)],
        };
        ImmutableArray<Roadmap> open = [.. roadmaps.Where(r => r.OpenRoles.Any())];
        if (!open.IsEmpty)
        {
            yield return new OpenRoleCardsPage
            {
                Route = RoadmapRoutes.OpenRoleCards,
                Title = "空いている役割のカード",
                Description = "空いている役割への答えを、手で書いて渡すためのカードです。印刷して使います。",
                Breadcrumbs = [Crumbs.Home, Crumbs.OpenRoles],
                IsListed = false,
                Roadmaps = open,
            };
        }
    }
}
