namespace SocialHub.Model;

/// <summary>Tells what changed in the texts about a roadmap as a whole.</summary>
internal static class TextClauses
{
    /// <summary>What fits in one line is told with the text itself; of long texts only what became of them, together.</summary>
    public static IEnumerable<ChangeClause> Of(RoadmapDiff diff) =>
        diff.Changes.OfType<RoadmapChange.TextChanged>()
            .GroupBy(c => KeyOf(c, diff))
            .Select(g => ChangeClause.Of(string.Join('と', g.Select(c => SubjectOf(c.Text))) + g.Key));

    private static string KeyOf(RoadmapChange.TextChanged change, RoadmapDiff diff) => change.Text switch
    {
        RoadmapText.Title => $"が『{change.After}』に変わり",
        RoadmapText.Phase => $"が『{change.Before}』から『{change.After}』に" +
            (diff.Before.Phase < diff.After.Phase ? "進み" : "変わり"),
        RoadmapText.CurrentStage when change.Before.Length > 0 && change.After.Length > 0 =>
            $"が『{change.Before}』から『{change.After}』に移り",
        RoadmapText.CurrentStage when change.After.Length > 0 => $"が『{change.After}』になり",
        _ => FateOf(change.Before, change.After),
    };

    /// <summary>What became of a text that may be missing.</summary>
    public static string FateOf(string before, string after) =>
        before.Length == 0 ? "が加わり" : after.Length == 0 ? "がなくなり" : "が書き直され";

    // Without the marks 「いまここが」 would be read as two words of the sentence.
    private static string SubjectOf(RoadmapText text) =>
        text == RoadmapText.CurrentStage ? $"『{text.ToName()}』" : text.ToName();
}
