using System.Text.RegularExpressions;

namespace SocialHub.Pipelines;

/// <summary>Says in Markdown what people paste as HTML out of Word or a mail: bold, italic, links, pictures, readings, line breaks.</summary>
internal static partial class HtmlAsMarkdown
{
    /// <summary>The element at an offset with its end, and the same in Markdown; null where it has no end, or nothing stays of it.</summary>
    public static (string Html, string Markdown)? Find(string text, int start)
    {
        var element = Element().Match(text, start);
        if (!element.Success || element.Index != start)
        {
            return null;
        }

        var markdown = Write(element.Value).Trim('\n');
        return string.IsNullOrWhiteSpace(markdown) && !element.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase)
            ? null
            : (element.Value, markdown);
    }

    private static string Write(string html)
    {
        var text = Ruby().Replace(html, "｜$1《$2》");
        text = Picture().Replace(text, m => $"![{(Alt().Match(m.Value) is { Success: true } alt ? alt.Groups[1].Value : "画像が伝えること")}]({m.Groups[1].Value})");
        text = Frame().Replace(text, "[行き先の題名]($1)");
        text = Link().Replace(text, "[$2]($1)");
        text = Bold().Replace(text, "**$2**");
        text = Italic().Replace(text, "*$2*");
        return Tag().Replace(Break().Replace(text, "\\\n"), "");
    }

    [GeneratedRegex(@"<br\s*/?>\n?|<img\b[^>]*>|<(?<name>[a-z][a-z0-9]*)\b[^>]*>.*?</\k<name>\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
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
