using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Counts the lines that a text needs on paper, as a browser breaks it: phrase after phrase, as many as a line holds.</summary>
internal static class TextFit
{
    /// <summary>Lines of a text in a measure; 0 for an empty text.</summary>
    /// <param name="text">Plain text without line breaks.</param>
    /// <param name="measure">Width of a line in thousandths of the letters' size (em); what is less than one letter counts as one.</param>
    /// <param name="names">Names that stay whole, as <see cref="NamesOf"/> gives them.</param>
    public static int Lines(string text, int measure, params ImmutableArray<string> names) => Lines(PiecesOf(text, names), measure);

    /// <summary>The same of pieces that were made before, for a text that is tried in several sizes.</summary>
    public static int Lines(ImmutableArray<string> pieces, int measure) => Lines(pieces, 0, measure, measure);

    /// <summary>The same where the first lines are shorter, because something stands beside them.</summary>
    /// <param name="pieces">As <see cref="PiecesOf"/> gives them.</param>
    /// <param name="shortLines">How many lines are shorter.</param>
    /// <param name="shortMeasure">Width of these.</param>
    /// <param name="measure">Width of the others, not less.</param>
    public static int Lines(ImmutableArray<string> pieces, int shortLines, int shortMeasure, int measure)
    {
        var (lines, used) = (pieces.IsEmpty ? 0 : 1, 0);
        foreach (var piece in pieces)
        {
            (lines, used) = After(piece, MeasureOf, lines, used);
        }

        return lines;

        int MeasureOf(int line) => Math.Max(line <= shortLines ? shortMeasure : measure, LetterWidths.Of('@'));
    }

    /// <summary>Between what a line may break: phrases, and words with a space behind them.</summary>
    public static ImmutableArray<string> PiecesOf(string text, params ImmutableArray<string> names) =>
        [.. Phrases.Of(text, names).SelectMany(Words).Where(p => p.Length > 0)];

    /// <summary>The names of a hub that no line of its pages breaks (see the component <c>PhraseText</c>).</summary>
    public static ImmutableArray<string> NamesOf(SiteSettings settings) => TitlePhrases.NamesOf(settings);

    // A space at the end of a line takes no room there, but counting it is safe.
    private static IEnumerable<string> Words(string phrase)
    {
        var start = 0;
        for (var space = phrase.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = phrase.IndexOf(' ', start))
        {
            yield return phrase[start..(space + 1)];
            start = space + 1;
        }

        yield return phrase[start..];
    }

    // What is wider than a line begins on a new one and is broken between any letters (overflow-wrap: anywhere).
    private static (int Lines, int Used) After(string piece, Func<int, int> measureOf, int lines, int used)
    {
        var width = LetterWidths.Of(piece);
        if (used + width <= measureOf(lines))
        {
            return (lines, used + width);
        }

        (lines, used) = used == 0 ? (lines, 0) : (lines + 1, 0);
        if (width <= measureOf(lines))
        {
            return (lines, width);
        }

        foreach (var letter in piece.EnumerateRunes())
        {
            var one = LetterWidths.Of(letter.Value);
            (lines, used) = used + one <= measureOf(lines) ? (lines, used + one) : (lines + 1, one);
        }

        return (lines, used);
    }
}
