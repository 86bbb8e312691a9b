using System.Text;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads what older editors write: UTF-16 with its mark, Shift_JIS (code page 932), EUC-JP (code page 51932).</summary>
internal static class OtherEncodings
{
    private const int ShiftJis = 932;
    private const int EucJp = 51932;

    /// <summary>The text with <c>\n</c> line ends, or null where no encoding, or more than one, gives a Japanese text.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        var utf16 = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : null;
        if (utf16 is not null)
        {
            return Tidy(utf16.GetString(bytes[2..]));
        }

        var copy = bytes.ToArray();
        var readings = new[] { ShiftJis, EucJp }.Select(page => TryRead(copy, page)).OfType<string>().Where(IsJapanese).ToArray();
        return readings is [var only] ? only : null;
    }

    private static string? TryRead(byte[] bytes, int page)
    {
        try
        {
            return Tidy(CodePagesEncodingProvider.Instance
                .GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Hiragana is in every Japanese text; half-width katakana in numbers is what the wrong one of the two encodings gives.
    private static bool IsJapanese(string text) =>
        text.Count(c => c is >= 'ぁ' and <= 'ゖ') > text.Count(c => c is >= '｡' and <= 'ﾟ') && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'));

    private static string Tidy(string text) => ComposedText.Of(text.ReplaceLineEndings("\n"));
}
