using System.Text.RegularExpressions;

namespace SocialHub.Pipelines;

/// <summary>Says in Markdown what people paste as HTML out of Word or a mail: bold, italic, links, pictures, readings, line breaks.</summary>
/// <param name="text">The text that it stands in.</param>
internal sealed partial class HtmlAsMarkdown(string text)
{
    // Five pages of text. What is longer is no slip of a moment, and a thousand tags without an end in it would each be looked for to its end.
    private const int Longest = 5_000;

    // Without them, each of many tags that have no end would be looked for to the end of the text.
    private readonly Dictionary<string, int[]> _ends = End().Matches(text)
        .GroupBy(m => m.Groups["name"].Value, m => m.Index, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The element at an offset with its end, and the same in Markdown; null where it has no end, or nothing stays of it.</summary>
    public (string Html, string Markdown)? Find(int start)
    {
        var element = Alone().Match(text, start) is { Success: true } alone ? alone
            : HasNearEnd(Name().Match(text, start).Groups["name"].Value, start) ? Element().Match(text, start)
            : Match.Empty;
        if (!element.Success)
        {
            return null;
        }

        var markdown = Write(element.Value).Trim('\n');
        return string.IsNullOrWhiteSpace(markdown) && !element.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase)
            ? null
            : (element.Value, markdown);
    }

    private bool HasNearEnd(string name, int start)
    {
        var ends = _ends.GetValueOrDefault(name, []);
        var next = ~Array.BinarySearch(ends, start);
        return next >= 0 && next < ends.Length && ends[next] - start <= Longest;
    }

    private static string Write(string html)
    {
        var written = Ruby().Replace(html, "｜$1《$2》");
        written = Picture().Replace(written, m => $"![{(Alt().Match(m.Value) is { Success: true } alt ? alt.Groups[1].Value : "画像が伝えること")}]({m.Groups[1].Value})");
        written = Frame().Replace(written, "[行き先の題名]($1)");
        written = Link().Replace(written, "[$2]($1)");
        written = Bold().Replace(written, "**$2**");
        written = Italic().Replace(written, "*$2*");
        return Tag().Replace(Break().Replace(written, "\\\n"), "");
    }

    [GeneratedRegex(@"\G(?:<br\s*/?>\n?|<img\b[^>]*>)", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\G<(?<name>[a-z][a-z0-9]*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"</(?<name>[a-z][a-z0-9]*)\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"\G<(?<name>[a-z][a-z0-9]*)\b[^>]*>.*?</\k<name>\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Element();

    [GeneratedRegex(@"<ruby>(?:<rb>)?([^<]+)(?:</rb>)?(?:<rp>[^<]*</rp>)?<rt>([^<]+)</rt>(?:<rp>[^<]*</rp>)?</ruby>", RegexOptions.IgnoreCase)]
    private static partial Regex Ruby();

    [GeneratedRegex(@"<img\b[^>]*\bsrc=[""']?([^""'\s>]+)[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\balt=[""']([^""']+)[""']", RegexOptions.IgnoreCase)]
    private static partial Regex Alt();

    [GeneratedRegex(@"<iframe\b[^>]*\bsrc=[""']?([^""'\s>]+)[^>]*>\s*</iframe>", RegexOptions.IgnoreCase)]
    private static partial Regex Frame();

    [GeneratedRegex(@"<a\b[^>]*\bhref=[""']?([^""'\s>]+)[^>]*>(.*?)</a>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Link();

    [GeneratedRegex(@"<(b|strong)\b[^>]*>\s*(.*?)\s*</\1>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Bold();

    [GeneratedRegex(@"<(i|em)\b[^>]*>\s*(.*?)\s*</\1>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Italic();

    [GeneratedRegex(@"<br\s*/?>\n?", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"</?[a-z][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
