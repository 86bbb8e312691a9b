namespace SocialHub.Model;

/// <summary>Tells a diff in polite Japanese sentences, counted by sector: the change note that is proposed to the author.</summary>
public static class ChangeSentences
{
    // A line in a list or a feed is read at a glance.
    private const int MostInSummary = 3;

    /// <summary>
    /// A sentence for each kind of change, sector and (where there is only one) stage, e.g.
    /// <c>企業の役割が2つ増えました。</c>: texts, then stages, then roles in the order of the sectors. Empty when nothing changed.
    /// </summary>
    public static ImmutableArray<string> Of(RoadmapDiff diff) => [.. ClausesOf(diff).Select(c => $"{c.Full}ました。")];

    /// <summary>
    /// One sentence for lists and feeds, e.g. <c>企業の役割が2つ増え、『入居後』の行政の役割が書き直されました。</c>: the first
    /// three of <see cref="Of"/>, and the number of the others. Empty when nothing changed.
    /// </summary>
    public static string Summary(RoadmapDiff diff)
    {
        var clauses = ClausesOf(diff).Select(c => c.Brief).ToArray();
        var others = clauses.Length - MostInSummary;
        var rest = others > 0 ? string.Create(CultureInfo.InvariantCulture, $"（ほか{others}件）") : "";
        return clauses.Length == 0 ? "" : $"{string.Join('、', clauses.Take(MostInSummary))}ました{rest}。";
    }

    private static IEnumerable<ChangeClause> ClausesOf(RoadmapDiff diff) =>
        [.. TextClauses.Of(diff), .. StageClauses.Of(diff), .. RoleClauses.Of(diff)];
}
