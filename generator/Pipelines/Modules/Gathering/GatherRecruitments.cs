using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Puts the published recruitments in order, and gives each the id of the cell that its author named.</summary>
internal static class GatherRecruitments
{
    public static ImmutableArray<Recruitment> From(IEnumerable<Recruitment> published, ImmutableArray<Roadmap> roadmaps) =>
    [
        .. published
            .OrderByDescending(r => r.Year)
            .ThenByDescending(r => r.PublishedOn ?? DateOnly.MinValue)
            .ThenBy(r => r.Slug.Value, StringComparer.Ordinal)
            .Select(r => WithCellId(r, roadmaps)),
    ];

    /// <summary>The history of a roadmap with the recruitments that were born from it and are open.</summary>
    public static RoadmapHistory Into(RoadmapHistory history, ImmutableArray<Recruitment> recruitments, DateOnly today) => history with
    {
        OpenRecruitments = [.. recruitments.Where(r => r.Roadmap?.Value == history.Current.Slug && r.IsOpen(today))],
    };

    // Authors write 短期／市民; from here on a cell has its id. What the roadmap does not have stays as written, and is reported.
    private static Recruitment WithCellId(Recruitment recruitment, ImmutableArray<Roadmap> roadmaps)
    {
        var roadmap = roadmaps.FirstOrDefault(r => r.Slug == recruitment.Roadmap?.Value);
        return recruitment.Cell is { } cell && roadmap is not null && roadmap.FindCell(cell.Value) is { } found
            ? recruitment with { Cell = cell.As(found.Id) }
            : recruitment;
    }
}
