using System.Text.RegularExpressions;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The beginning of a document's text, as far as it can stand on a newsletter: whole paragraphs of plain words.</summary>
internal static partial class NewsletterOpening
{
    private const int MostParagraphs = 8;

    /// <summary>Its first paragraphs. Pictures among them are passed over; a heading, list or table, or a word with a reading, which belongs above it, ends them.</summary>
    public static IEnumerable<string> Of(Document document) => Blocks().Matches(document.Body.Html)
        .Select(b => b.Value.Trim())
        .Where(b => !b.Contains("<img ", StringComparison.Ordinal))
        .TakeWhile(b => b.StartsWith("<p>", StringComparison.Ordinal) && !b.Contains("<ruby>", StringComparison.Ordinal) && !b.Contains("<sup>", StringComparison.Ordinal))
        .Select(b => HtmlPieces.TextOf(b.Replace("<br>", " ", StringComparison.Ordinal)))
        .Where(t => t.Length > 0 && t != document.Summary)
        .Take(MostParagraphs);

    // A paragraph, a figure, or whatever else begins there, which ends the opening.
    [GeneratedRegex(@"\G\s*(?:<p>.*?</p>|<figure>.*?</figure>|<[^>]*>)", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
