namespace SocialHub.Model;

/// <summary>News of roles that moved within their cell, to another stage, or to another sector.</summary>
internal static class MoveNews
{
    public static IEnumerable<RoleNews> Of(RoadmapDiff diff, PlaceNames names) =>
        diff.Changes.OfType<RoadmapChange.RoleMoved>()
            .GroupBy(m => (From: m.From.Sector, To: m.To.Sector, IsReordered: m.From with { Index = m.To.Index } == m.To))
            .SelectMany(g => g.Key.IsReordered ? Reordered(g, names)
                : g.Key.From == g.Key.To ? ToOtherStage(g.ToArray(), names)
                : ToOtherSector(g.ToArray(), names));

    private static IEnumerable<RoleNews> Reordered(IEnumerable<RoadmapChange.RoleMoved> moves, PlaceNames names) =>
        moves.Select(m => new RoleNews(m.From.Sector, names.StageOf(m.From.Stage), RolePhrases.Reordered));

    // One way is told with both its ends; of several ways only that they were gone.
    private static IEnumerable<RoleNews> ToOtherStage(RoadmapChange.RoleMoved[] moves, PlaceNames names)
    {
        var isOneWay = moves.DistinctBy(m => (m.From.Stage, m.To.Stage)).Count() == 1;
        var way = isOneWay
            ? $"『{names.StageOf(moves[0].From.Stage)}』から『{names.StageOf(moves[0].To.Stage)}』"
            : "ほかのステージ";
        return moves.Select(m => new RoleNews(m.From.Sector, null, RolePhrases.MovedTo(way)));
    }

    private static IEnumerable<RoleNews> ToOtherSector(RoadmapChange.RoleMoved[] moves, PlaceNames names)
    {
        var isOneWay = moves.DistinctBy(m => (m.From.Stage, m.To.Stage)).Count() == 1;
        var (from, to) = (moves[0].From, moves[0].To);
        var stage = isOneWay && from.Stage != to.Stage ? $"『{names.StageOf(to.Stage)}』の" : "";
        var phrase = RolePhrases.MovedTo(stage + names.SectorOf(to.Sector));
        return moves.Select(m => new RoleNews(m.From.Sector, isOneWay ? names.StageOf(m.From.Stage) : null, phrase));
    }
}
