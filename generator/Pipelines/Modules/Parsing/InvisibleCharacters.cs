using System.Buffers;
using System.Text;

namespace SocialHub.Pipelines;

/// <summary>
/// Characters that nobody sees: without width, as they come along with pasted text; that turn the direction of what stands around them (UAX #9), so
/// that a reader sees something else than a program reads; control characters and noncharacters, which XML 1.0 cannot hold; marks of annotations (U+FFF9–FFFB); the fillers of Hangul, letters that
/// are blank; tags (U+E0000–E007F).
/// </summary>
/// <remarks>Not among them are tab and <c>\n</c>, the joiners of emoji and Persian (U+200D, U+200C), and variation selectors.</remarks>
internal static class InvisibleCharacters
{
    // Each tag is this half and one from U+DC00 to U+DC7F; other second halves make variation selectors.
    private const char TagHalf = '\uDB40';

    private static readonly SearchValues<char> All = SearchValues.Create(
    [
        .. Range('\0', '\u001F').Where(c => c is not ('\t' or '\n')), .. Range('\u007F', '\u009F'), '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F',
        '\u180E', .. Range('\u2028', '\u202E'), .. Range('\u2060', '\u206F'), '\u3164', .. Range('\uFDD0', '\uFDEF'), '\uFEFF', '\uFFA0',
        .. Range('\uFFF9', '\uFFFB'), '\uFFFE', '\uFFFF', TagHalf,
    ]);

    /// <summary>The offset of the first, or -1.</summary>
    public static int FirstIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var found = text[at..].IndexOfAny(All);
            if (found < 0)
            {
                return -1;
            }

            at += found;
            if (text[at] != TagHalf || IsTag(text[at..]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The text without them.</summary>
    public static string Without(string text)
    {
        var seen = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (var at = FirstIn(rest); at >= 0; at = FirstIn(rest))
        {
            seen.Append(rest[..at]);
            rest = rest[(at + (rest[at] == TagHalf ? 2 : 1))..];
        }

        return seen.Append(rest).ToString();
    }

    private static bool IsTag(ReadOnlySpan<char> text) => text is [TagHalf, >= '\uDC00' and <= '\uDC7F', ..];

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
