namespace SocialHub.Pipelines;

/// <summary>What is told of a page that changes: its texts before and after, as readers see them.</summary>
internal static class PageLines
{
    // A reviewer who must read more than this looks at the page itself.
    private const int MostTexts = 8;
    private const int LongestText = 160;

    public static IEnumerable<ToldLine> Of(PageChange page)
    {
        if (page.MovedFrom is { } from)
        {
            yield return new ToldLine(ToldMark.Note, $"前のアドレス：{from}");
        }

        if (page.Kind == ChangeKind.Gone)
        {
            yield return new ToldLine(ToldMark.Note, $"アドレス：{page.Route}");
        }

        if (page.IsWritten && page.Source is { } source)
        {
            yield return new ToldLine(ToldMark.Note, $"原稿：content/{source}");
        }

        if (page.Kind == ChangeKind.Changed && Silent(page) is { } word)
        {
            yield return new ToldLine(ToldMark.Note, word);
        }

        foreach (var line in TextsOf(page))
        {
            yield return line;
        }
    }

    private static string? Silent(PageChange page) => page switch
    {
        { Depth: PageDepth.Markup } => "文は同じで、画像やリンクの行き先が変わります。",
        { Gone.IsEmpty: true, Come.IsEmpty: true } => "文は同じで、順番が変わります。",
        _ => null,
    };

    private static ToldLine[] TextsOf(PageChange page)
    {
        ToldLine[] all =
        [
            .. page.Gone.Select(t => new ToldLine(ToldMark.Gone, Short(t))), .. page.Come.Select(t => new ToldLine(ToldMark.Come, Short(t))),
        ];
        if (all.Length <= MostTexts)
        {
            return all;
        }

        var (gone, come) = (Math.Min(page.Gone.Length, MostTexts / 2), Math.Min(page.Come.Length, MostTexts / 2));
        return
        [
            .. all.Take(gone), .. all.Skip(page.Gone.Length).Take(come),
            new ToldLine(ToldMark.Note, string.Create(CultureInfo.InvariantCulture, $"ほかに{all.Length - gone - come}か所")),
        ];
    }

    private static string Short(string text) => text.Length <= LongestText ? text : $"{text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)]}…";
}
