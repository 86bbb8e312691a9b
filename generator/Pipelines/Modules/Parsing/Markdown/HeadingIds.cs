using System.Text;
using Markdig.Syntax;

namespace SocialHub.Pipelines;

/// <summary>Anchors of headings, made from their text as GitHub makes them, so that a link works in its preview too.</summary>
/// <remarks>
/// Letters and digits of every script are kept, spaces become hyphens, all else falls away; a second equal heading
/// gets <c>-1</c>, as does one that is called like a place of the page itself. Markdig's own ids would drop Japanese and number the headings: inserting one would move every anchor.
/// </remarks>
internal sealed class HeadingIds
{
    // Places that the theme and footnotes name on pages with a body; that of a note goes on with a number.
    private static readonly string[] OfThePage = ["main", "furigana", "points"];
    private static readonly string[] OfNotes = ["fn-", "fnref-"];

    /// <summary>Of a text without headings.</summary>
    public static readonly HeadingIds None = new(0);

    private readonly Dictionary<HeadingBlock, (string Id, string Text)> _ids;

    private HeadingIds(int count) => _ids = new(count);

    /// <summary>Of all headings of a text, in its order.</summary>
    public static HeadingIds Of(IReadOnlyList<HeadingBlock> headings)
    {
        if (headings.Count == 0)
        {
            return None;
        }

        var result = new HeadingIds(headings.Count);
        var taken = new HashSet<string>(OfThePage.Length + headings.Count, StringComparer.Ordinal);
        taken.UnionWith(OfThePage);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            var text = InlineText.Plain(heading.Inline);
            var id = IdFrom(text);
            id = Array.Exists(OfNotes, n => id.StartsWith(n, StringComparison.Ordinal)) ? "heading-" + id : id;
            var free = id;
            while (!taken.Add(free))
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{id}-{last[id] = last.GetValueOrDefault(id) + 1}");
            }

            result._ids[heading] = (free, text);
        }

        return result;
    }

    public string For(HeadingBlock heading) => _ids[heading].Id;

    /// <summary>The text of a heading, without markup.</summary>
    public string TextOf(HeadingBlock heading) => _ids[heading].Text;

    private static string IdFrom(string text)
    {
        // No small letter is longer than its capital.
        var id = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // Kana, kanji and their like have no capitals; most of what is written is such.
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter)
            {
                length += rune.EncodeToUtf16(id[length..]);
            }
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
            {
                length += Rune.ToLowerInvariant(rune).EncodeToUtf16(id[length..]);
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                id[length++] = '-';
            }
        }

        // Most headings are their own anchor.
        return length == 0 ? "heading" : id[..length].SequenceEqual(text) ? text : id[..length].ToString();
    }
}
