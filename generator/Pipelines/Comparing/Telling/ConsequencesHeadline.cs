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
            .. told.Figures.Take(MostFigures).Select(f => f.Text),
            .. Counted(told.Figures.Length - MostFigures, "ほかの数", "件"),
            .. Pages(told),
            .. Counted(told.CountFrames(), "本文のほかだけが変わるページ", "枚"),
            .. Counted(told.Roadmaps.Sum(r => r.Cells), "ロードマップのます", "か所"),
            .. Counted(told.Events.Length, "カレンダー", "件"),
            .. Counted(told.Feed.Length, "新着のお知らせ（フィード）", "件"),
        ];
        return parts.Length > 0 ? $"この変更で: {string.Join('、', parts)}" : "この変更で: 読む人に見えるものは、何も変わりません";
    }

    private static string[] Pages(Consequences told)
    {
        var clauses = new[]
        {
            (told.CountPages(ChangeKind.Changed), "変わり"), (told.CountPages(ChangeKind.Added), "増え"),
            (told.CountPages(ChangeKind.Moved), "移り"), (told.CountPages(ChangeKind.Gone), "なくなり"),
        }.Where(c => c.Item1 > 0).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Item1}枚が{c.Item2}")).ToArray();
        return clauses.Length > 0 ? ["ページ" + string.Concat(clauses)] : [];
    }

    private static string[] Counted(int count, string name, string unit) =>
        count > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{name}{count}{unit}")] : [];
}
