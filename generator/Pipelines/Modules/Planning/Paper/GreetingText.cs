using System.Net;
using System.Text.RegularExpressions;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The greeting of a newsletter as text whose lines can be counted. It is set as its author wrote it, with links and readings.</summary>
internal static partial class GreetingText
{
    private const char WideLetter = '字';

    /// <summary>True where it has paragraphs only.</summary>
    public static bool IsPlain(Body body) => !PlainTags().Replace(body.Html, "").Contains('<', StringComparison.Ordinal);

    /// <summary>Its paragraphs, each in the pieces between which its author broke the line.</summary>
    /// <remarks>A reading that is wider than its word is counted as wide as it is: half-size letters above the word.</remarks>
    public static ImmutableArray<ImmutableArray<string>> ParagraphsOf(Body body) =>
    [
        .. body.Html.Split("</p>", StringSplitOptions.RemoveEmptyEntries).Where(p => p.Contains("<p>", StringComparison.Ordinal))
            .Select(p => p.Split("<br>").Select(TextOf).ToImmutableArray()),
    ];

    private static string TextOf(string html) =>
        WebUtility.HtmlDecode(PlainTags().Replace(Readings().Replace(html, r => Widened(r.Groups[1].Value, r.Groups[2].Value)), "")).Trim();

    private static string Widened(string word, string reading)
    {
        var missing = (LetterWidths.Of(WebUtility.HtmlDecode(reading)) / 2) - LetterWidths.Of(WebUtility.HtmlDecode(word));
        return missing <= 0 ? word : word + new string(WideLetter, (missing + 999) / 1000);
    }

    [GeneratedRegex("<ruby>(.*?)<rp>（</rp><rt>(.*?)</rt><rp>）</rp></ruby>")]
    private static partial Regex Readings();

    [GeneratedRegex("</?(?:p|ruby|rt|rp|strong|em|a|span|br|code)(?: [^>]*)?>")]
    private static partial Regex PlainTags();
}
