using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What an edition changed in one cell, and why.</summary>
/// <param name="Id">Of the cell.</param>
/// <param name="Sector">Whose it is.</param>
/// <param name="Edition">Number of the edition that shows it: the new one, or the old one where its stage is gone; null where editions are not counted.</param>
/// <param name="Changes">Of its roles, in the order of the diff; a role that moved is told where it came to.</param>
/// <param name="Causes">Those that name this cell, or the cell that a role came from.</param>
public sealed record ChangedCell(
    string Id, Sector Sector, int? Edition, ImmutableArray<RoadmapChange> Changes, ImmutableArray<CauseLine> Causes)
{
    /// <summary>Every changed cell, in the order of the sectors.</summary>
    public static ImmutableArray<ChangedCell> In(EditionStep step, RoadmapDiff diff) =>
    [
        .. diff.Changes.Where(c => PlaceOf(c) is not null).GroupBy(c => PlaceOf(c)!.Value.Cell)
            .Select(g => Of(g.Key, [.. g], step, diff)).OrderBy(c => c.Sector.Number),
    ];

    /// <summary>Where a change of a role is told, or null for other changes.</summary>
    public static RolePlace? PlaceOf(RoadmapChange change) => change switch
    {
        RoadmapChange.RoleAdded c => c.To,
        RoadmapChange.RoleRemoved c => c.From,
        RoadmapChange.RoleMoved c => c.To,
        RoadmapChange.RoleReworded c => c.At,
        RoadmapChange.RoleStateChanged c => c.At,
        _ => null,
    };

    private static ChangedCell Of(string id, ImmutableArray<RoadmapChange> changes, EditionStep step, RoadmapDiff diff)
    {
        var shown = diff.After.Cells.Any(c => c.Id == id) ? diff.After : diff.Before;
        string[] concerned = [id, .. changes.OfType<RoadmapChange.RoleMoved>().Select(m => m.From.Cell)];
        return new ChangedCell(
            id, shown.Cells.First(c => c.Id == id).Sector, shown.Edition?.Number.Value, changes,
            [.. step.Causes.Where(c => c.Cells.Any(concerned.Contains))]);
    }
}
