using System.Text;

namespace SocialHub.Theme;

/// <summary>Divides a title into lines between its phrases, so that the lines are about equally long.</summary>
internal static class CardLines
{
    /// <param name="title">Not empty.</param>
    /// <param name="most">Width of a line, in thousandths of the size of the typeface.</param>
    /// <param name="face">Tells how wide letters are.</param>
    public static ImmutableArray<string> Of(string title, int most, ICardTypeface face)
    {
        string[] pieces = [.. Pieces(title, most, face)];
        var best = Fill(pieces, most, face);
        var (low, high) = (Math.Max(most / 2, pieces.Max(face.WidthOf)), most);
        while (best.Length > 1 && high - low > 250)
        {
            var middle = (low + high) / 2;
            var lines = Fill(pieces, middle, face);
            (best, low, high) = lines.Length <= best.Length ? (lines, low, middle) : (best, middle, high);
        }

        return best;
    }

    /// <summary>True when no phrase and no word is longer than a line.</summary>
    public static bool KeepsWords(string title, int most, ICardTypeface face) => Words(title).All(w => face.WidthOf(w) <= most);

    private static ImmutableArray<string> Fill(IEnumerable<string> pieces, int most, ICardTypeface face)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var piece in pieces)
        {
            if (line.Length > 0 && face.WidthOf((line + piece).TrimEnd()) > most)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
        }

        lines.Add(line.TrimEnd());
        return lines.ToImmutable();
    }

    // Phrases; a phrase of Latin words at its spaces.
    private static IEnumerable<string> Words(string title) => Phrases.Of(title).SelectMany(p => Divided(p, (text, at) => text[at - 1] == ' '));

    // What is too long for a line is divided anywhere that kinsoku allows, and at last anywhere.
    private static IEnumerable<string> Pieces(string title, int most, ICardTypeface face) => Words(title)
        .SelectMany(p => face.WidthOf(p) <= most ? [p] : Divided(p, Phrases.MayBreak))
        .SelectMany(p => face.WidthOf(p) <= most ? [p] : p.EnumerateRunes().Select(r => r.ToString()));

    private static IEnumerable<string> Divided(string text, Func<string, int, bool> mayBreak)
    {
        var piece = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && mayBreak(text, i))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(text[i]);
        }

        yield return piece.ToString();
    }
}
