using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Takes out of a stranger's text what nobody can see: control characters, marks that turn the direction of text, broken characters.</summary>
internal static class StrangerText
{
    /// <summary>The text with <c>\n</c> as the only line end (U+2028 too), composed (NFC), and without a tab.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' || !IsUnseen(rune))
            {
                clean.Append(rune.ToString());
            }
            else if (rune.Value is '\t')
            {
                clean.Append(' ');
            }
        }

        return InvisibleCharacters.Without(clean.ToString().Normalize(NormalizationForm.FormC));
    }

    /// <summary>All lines as one.</summary>
    public static string OneLine(string text) => string.Join(' ', Lines(text));

    /// <summary>The lines that say something, trimmed.</summary>
    public static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // EnumerateRunes gives U+FFFD for half a character; it is seen.
    private static bool IsUnseen(Rune rune) => Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE;
}
