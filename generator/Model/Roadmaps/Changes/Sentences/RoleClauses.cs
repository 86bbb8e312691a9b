namespace SocialHub.Model;

/// <summary>Tells what changed among the roles, sector by sector.</summary>
internal static class RoleClauses
{
    public static IEnumerable<ChangeClause> Of(RoadmapDiff diff)
    {
        var names = new PlaceNames(diff);
        var sectors = names.Sectors.Select(s => s.Id).ToList();
        return CellNews.Of(diff, names).Concat(ChangeNews.Of(diff, names)).Concat(MoveNews.Of(diff, names))
            .GroupBy(n => (n.Sector, n.Phrase))
            .OrderBy(g => sectors.IndexOf(g.Key.Sector)).ThenBy(g => g.Key.Phrase.Order)
            .Select(g => g.Key.Phrase.Tell(WhoseOf(g.Key.Phrase, g, names.SectorOf(g.Key.Sector)), g.Count()));
    }

    private static string WhoseOf(RolePhrase phrase, IEnumerable<RoleNews> news, string sector)
    {
        var stages = news.Select(n => n.Stage).Distinct().ToArray();
        return stages is [null] || (stages.Length > 1 && !phrase.NamesEveryStage)
            ? sector
            : $"{string.Concat(stages.Select(s => $"『{s}』"))}の{sector}";
    }
}
