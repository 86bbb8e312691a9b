namespace SocialHub.Pipelines;

/// <summary>A text as <see cref="PrivacyRule"/>s read it, character for character, so that places stay what they were: full-width ASCII as ASCII, and digits of every script as those of ASCII.</summary>
internal static class PrivacyText
{
    public static string Of(string text) => string.Create(text.Length, text, static (narrow, source) => Write(source, narrow));

    /// <summary>The same into memory of the caller.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="narrow">Takes as many characters as the text has.</param>
    public static void Write(ReadOnlySpan<char> text, Span<char> narrow)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            narrow[i] = c switch
            {
                // Kana and kanji, most of what is written, hold no digits; nor do signs of Latin.
                <= '\u05FF' or (>= '\u3001' and <= '\uA61F') => c,
                _ => Other(c),
            };
        }
    }

    private static char Other(char c) => char.IsDigit(c) ? (char)('0' + char.GetNumericValue(c)) : FullWidth.ToAscii(c);
}
