using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Speaks to authors of cells.</summary>
internal static class CellReferences
{
    /// <summary>A cell that an author named and no edition has.</summary>
    public static Diagnostic Unknown(Located<string> cell, Roadmap roadmap)
    {
        var names = roadmap.CellNames.ToArray();
        var nearest = NearestName.Find(cell.Value, [.. names, .. roadmap.Cells.Select(c => c.Id)]);
        return EditionDiagnostics.CellUnknown(cell, nearest, names.FirstOrDefault("短期／市民"));
    }

    /// <summary><c>短期／市民</c>, as the newer of two editions calls it.</summary>
    public static string NameOf(string id, RoadmapDiff diff) => diff.After.FindCellName(id) ?? diff.Before.FindCellName(id) ?? id;
}
