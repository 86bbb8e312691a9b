namespace SocialHub.Pipelines;

/// <summary>All consequences in one line, from which a reviewer sees whether it is what the author meant.</summary>
internal static class ConsequencesHeadline
{
    // Three numbers are read at a glance; the list below has them all.
    private const int MostFigures = 3;

    /// <summary>E.g. <c>この変更で: ロードマップの会の延べ参加者 18→23名、ページ3枚が変わり1枚が増え、カレンダー1件</c>.</summary>
    public static string Of(Consequences told)
    {
        string[] parts =
        [
            .. told.Figures.Take(MostFigures).Select(f => TextOf(f, told)),
            .. Counted(told.Figures.Length - MostFigures, "ほかの数", "件"),
            .. Pages(told),
            .. Counted(told.CountFrames(), "本文のほかだけが変わるページ", "枚"),
            .. Counted(told.Roadmaps.Sum(r => r.Cells), "ロードマップのます", "か所"),
            .. Counted(told.Events.Length, "カレンダー", "件"),
            .. Counted(told.Records.Length, "消えた・書きかわった記録", "件"),
            .. Counted(told.Feed.Length, "新着のお知らせ（フィード）", "件"),
        ];
        parts = parts.Length > 0 ? parts : Counted(told.Files.Length, "ページではないファイル", "個");
        return parts.Length > 0 ? $"この変更で: {string.Join('、', parts)}" : "この変更で: 読む人に見えるものは、何も変わりません";
    }

    // The year is in the list below; here it is told only where two years would be taken for one.
    private static string TextOf(FigureChange figure, Consequences told) =>
        figure.Scope.Length > 0 && told.Figures.Any(f => f.Scope.Length > 0 && f.Scope != figure.Scope) ? $"{figure.Scope} {figure.Text}" : figure.Text;

    private static string[] Pages(Consequences told)
    {
        var clauses = new (int Pages, string Verb)[]
        {
            (told.CountPages(ChangeKind.Changed), "変わり"), (told.CountPages(ChangeKind.Added), "増え"),
            (told.CountPages(ChangeKind.Moved), "移り"), (told.CountPages(ChangeKind.Gone), "なくなり"),
        }.Where(c => c.Pages > 0).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Pages}枚が{c.Verb}")).ToArray();
        return clauses.Length > 0 ? ["ページ" + string.Concat(clauses)] : [];
    }

    private static string[] Counted(int count, string name, string unit) =>
        count > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{name}{count}{unit}")] : [];
}
