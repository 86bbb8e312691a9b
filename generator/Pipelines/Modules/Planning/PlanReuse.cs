using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the pages for those who use a roadmap elsewhere: as a table with its data, and embedded.</summary>
internal static class PlanReuse
{
    /// <summary>Nothing before the first stage is known.</summary>
    public static IEnumerable<Page> Plan(RoadmapHistory history) =>
        history.Current.Stages.IsEmpty ? [] : [TableOf(history.Current), EmbedOf(history.Current, isPinned: false)];

    public static EmbedPage EmbedOf(Roadmap roadmap, bool isPinned) => new()
    {
        Route = RoadmapRoutes.Embed(roadmap),
        Title = isPinned ? $"{roadmap.Title} {roadmap.Edition!.Name}（埋め込み用）" : $"{roadmap.Title}（埋め込み用）",
        Description = roadmap.Summary,
        IsListed = false,
        Source = roadmap.Source,
        Roadmap = roadmap,
        IsPinned = isPinned,
    };

    private static RoadmapTablePage TableOf(Roadmap roadmap) => new()
    {
        Route = RoadmapRoutes.Table(roadmap.Slug),
        Title = $"{roadmap.Title}の表とデータ",
        Description = $"{roadmap.Title}を表で読み、データを使い、引用し、ほかのサイトにのせるためのページです。",
        Breadcrumbs = [Crumbs.Home, Crumbs.Roadmaps, Crumbs.Of(roadmap)],
        UpdatedOn = roadmap.UpdatedOn,
        Source = roadmap.Source,
        Roadmap = roadmap,
    };
}
