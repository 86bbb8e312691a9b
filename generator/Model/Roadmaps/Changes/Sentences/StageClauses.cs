namespace SocialHub.Model;

/// <summary>Tells what changed among the stages.</summary>
internal static class StageClauses
{
    /// <summary>Stages of the same fate together; a new name is told for each.</summary>
    public static IEnumerable<ChangeClause> Of(RoadmapDiff diff) =>
        diff.Changes.SelectMany(FatesOf)
            .GroupBy(f => f.Fate, f => f.Stage)
            .Select(g => ChangeClause.Of($"ステージ{string.Concat(g.Select(name => $"『{name}』"))}{g.Key}"));

    private static IEnumerable<(string Stage, string Fate)> FatesOf(RoadmapChange change) => change switch
    {
        RoadmapChange.StageAdded added => [(added.Stage.Name, "が加わり")],
        RoadmapChange.StageRemoved removed => [(removed.Stage.Name, "がなくなり")],
        RoadmapChange.StageMoved moved => [(moved.Stage.Name, "の順番が変わり")],
        RoadmapChange.StageReworded reworded => TextsOf(reworded.Before, reworded.After),
        _ => [],
    };

    private static IEnumerable<(string Stage, string Fate)> TextsOf(Stage before, Stage after)
    {
        if (before.Name != after.Name)
        {
            yield return (before.Name, $"の名前が『{after.Name}』に変わり");
        }

        if (before.Aim != after.Aim)
        {
            yield return (after.Name, "のめざすこと" + TextClauses.FateOf(before.Aim, after.Aim));
        }
    }
}
