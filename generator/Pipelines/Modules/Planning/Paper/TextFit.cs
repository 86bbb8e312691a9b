using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Counts the lines that a text needs on paper, as a browser breaks them: phrase after phrase, as many as a line holds.</summary>
internal static class TextFit
{
    /// <summary>Lines of a text in a measure; 0 for an empty text.</summary>
    /// <param name="text">Plain text without line breaks.</param>
    /// <param name="measure">Width of a line in thousandths of the letters' size (em); at least one letter, 1050.</param>
    public static int Lines(string text, int measure)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(measure, LetterWidths.Of('@'));
        if (text.Length == 0)
        {
            return 0;
        }

        var (lines, used) = (1, 0);
        foreach (var phrase in Phrases.Of(text))
        {
            (lines, used) = After(phrase, measure, lines, used);
        }

        return lines;
    }

    // A phrase that is wider than a line begins on a new one and is broken between any letters (overflow-wrap: anywhere).
    private static (int Lines, int Used) After(string phrase, int measure, int lines, int used)
    {
        var width = LetterWidths.Of(phrase);
        if (used + width <= measure)
        {
            return (lines, used + width);
        }

        if (width <= measure)
        {
            return (lines + 1, width);
        }

        (lines, used) = used == 0 ? (lines, 0) : (lines + 1, 0);
        foreach (var letter in phrase.EnumerateRunes())
        {
            var one = LetterWidths.Of(letter.Value);
            (lines, used) = used + one <= measure ? (lines, used + one) : (lines + 1, one);
        }

        return (lines, used);
    }
}
