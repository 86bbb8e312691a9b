namespace SocialHub.Pipelines;

/// <summary>Reads a number of people: 「8名」, 「8 人」, 「1,200名」.</summary>
internal static class HeadCountReader
{
    // What keeps a number from being exact, before it and after it.
    private static readonly string[] OpenBefore = ["約", "およそ", "おおよそ", "延べ", "のべ"];
    private static readonly string[] OpenAfter =
        ["ほか", "など", "その他", "他", "等", "以上", "程度", "前後", "ほど", "余り", "以下", "未満", "くらい", "ぐらい"];

    /// <summary>Otherwise the cursor stays.</summary>
    public static bool TryRead(NotationReader reader, out int count)
    {
        var start = reader.Position;
        if (reader.TryReadCount(out count) && reader.TrySkipAny("名", "人"))
        {
            return true;
        }

        reader.Position = start;
        return false;
    }

    public static bool TrySkipOpenBefore(NotationReader reader, out string word) => reader.TrySkipAny(out word, OpenBefore);

    /// <summary>Skips 「ほか」 and its like, unless a number follows: 「ほか2名」 is exact.</summary>
    public static bool TrySkipOpenAfter(NotationReader reader, out string word)
    {
        var start = reader.Position;
        if (reader.TrySkipAny(out word, OpenAfter) && !reader.Sees(r => TryRead(r, out _)))
        {
            return true;
        }

        reader.Position = start;
        return false;
    }

    /// <summary>True when the label ends with 「約」 and its like, which then belong to the count.</summary>
    public static bool EndsOpen(string label, out string word)
    {
        word = Array.Find(OpenBefore, open => label.EndsWith(open, StringComparison.Ordinal)) ?? "";
        return word.Length > 0;
    }
}
