using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Where a reader finds a cell.</summary>
/// <param name="Route">The page that shows it.</param>
/// <param name="Name">Stage and sector, e.g. <c>短期・企業</c>.</param>
internal sealed record CellPlace(Route Route, string Name)
{
    /// <summary>The cell in the numbered edition; without a number in the current roadmap, or else in the newest edition that had it; null where none has.</summary>
    public static CellPlace? Find(RoadmapHistory history, string id, int? edition) => edition is { } number
        ? history.Steps.Where(s => s.Edition.Number.Value == number).Select(s => In(s.Roadmap, id, EditionOf(s))).FirstOrDefault()
        : In(history.Current, id, history.Current.Route) ??
            history.Steps.Select(s => In(s.Roadmap, id, EditionOf(s))).FirstOrDefault(p => p is not null);

    private static Route EditionOf(EditionStep step) => RoadmapRoutes.Edition(step.Roadmap.Slug, step.Edition.Number.Value);

    private static CellPlace? In(Roadmap roadmap, string id, Route route) => roadmap.Stages
        .SelectMany(s => s.Cells.Where(c => c.Id == id).Select(c => new CellPlace(route, $"{s.Name}・{c.Sector.Name}")))
        .FirstOrDefault();
}
