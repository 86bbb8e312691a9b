using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the page that explains the open data.</summary>
internal static class PlanData
{
    public static DataPage Plan(Site site) => new()
    {
        Route = RoadmapRoutes.Data,
        Title = "データを使う",
        Description = $"{site.Settings.Name}のロードマップのデータ（CSV、JSON）と、それぞれの項目の意味です。",
        Breadcrumbs = [Crumbs.Home],
        Roadmaps = [.. site.Roadmaps.Where(r => !r.Stages.IsEmpty)],
        RoadmapFields = [.. RoadmapColumn.All.Select(c => c.Field)],
    };
}
