using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Tells of a cell that an author named and no edition has.</summary>
internal static class CellReferences
{
    public static Diagnostic Unknown(Located<string> cell, Roadmap roadmap)
    {
        var names = roadmap.CellNames.ToArray();
        var nearest = NearestName.Find(cell.Value, [.. names, .. roadmap.Cells.Select(c => c.Id)]);
        return EditionDiagnostics.CellUnknown(cell, nearest, names.FirstOrDefault("短期／市民"));
    }
}
