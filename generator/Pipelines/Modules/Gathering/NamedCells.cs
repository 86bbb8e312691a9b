using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The cells of a roadmap by the names that authors write: <c>短期／市民</c>.</summary>
internal static class NamedCells
{
    /// <summary>A cell by its id, or by the names of its stage and sector with ／ between them; null where there is none.</summary>
    public static Cell? Find(Roadmap roadmap, string nameOrId) => All(roadmap)
        .FirstOrDefault(c => c.Cell.Id == nameOrId || c.Name == nameOrId.Replace('/', '／')).Cell;

    /// <summary>In the order of stages and sectors.</summary>
    public static IEnumerable<string> Names(Roadmap roadmap) => All(roadmap).Select(c => c.Name);

    private static IEnumerable<(Cell Cell, string Name)> All(Roadmap roadmap) =>
        roadmap.Stages.SelectMany(s => s.Cells, (s, c) => (c, $"{s.Name}／{c.Sector.Name}"));
}
