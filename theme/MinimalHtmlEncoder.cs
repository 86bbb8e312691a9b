using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace SocialHub.Theme;

/// <summary>
/// Escapes what HTML needs (<c>&amp; &lt; &gt; " '</c>) and nothing else: even <c>UnicodeRanges.All</c> of the
/// framework would turn 𠮷, the ideographic space and emoji into numbers, which readers of the source cannot read.
/// </summary>
public sealed class MinimalHtmlEncoder : HtmlEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Special);

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '&' or '<' or '>' or '"' or '\'';

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => null,
        };
        if (escape is null)
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(
                new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);
        }

        numberOfCharactersWritten = 0;
        if (bufferLength < escape.Length)
        {
            return false;
        }

        escape.CopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = escape.Length;
        return true;
    }
}
