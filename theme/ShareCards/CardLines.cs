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
        var best = Fill(title, most, face);
        var count = best.Length;
        var (low, high) = (most / 2, most);
        while (count > 1 && high - low > 250)
        {
            var middle = (low + high) / 2;
            var lines = Fill(title, middle, face);
            (best, low, high) = lines.Length <= count ? (lines, low, middle) : (best, middle, high);
        }

        return best;
    }

    private static ImmutableArray<string> Fill(string title, int most, ICardTypeface face)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var piece in Pieces(title, most, face))
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

    // Phrases; a phrase of Latin words at its spaces; what still is too long for a line anywhere that kinsoku allows.
    private static IEnumerable<string> Pieces(string title, int most, ICardTypeface face) => Phrases.Of(title)
        .SelectMany(p => Divided(p, (text, at) => text[at - 1] == ' '))
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
