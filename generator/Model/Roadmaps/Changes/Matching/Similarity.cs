namespace SocialHub.Model;

/// <summary>How likely one short Japanese sentence grew out of another.</summary>
internal static class Similarity
{
    /// <summary>From here on a text counts as reworded, below as another one.</summary>
    public const double Enough = 0.4;

    // Shorter texts are found in too many others to mean anything.
    private const int ShortestPart = 2;

    /// <summary>
    /// 0 to 1: the Dice coefficient of the pairs of neighbouring letters, without spaces and punctuation; at least
    /// <see cref="Enough"/> when one text holds the other. Words need not be known, which Japanese makes hard to tell apart.
    /// </summary>
    public static double Of(string before, string after)
    {
        var (a, b) = (LettersOf(before), LettersOf(after));
        if (a == b)
        {
            return 1;
        }

        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        var isPart = shorter.Length >= ShortestPart && longer.Contains(shorter, StringComparison.Ordinal);
        return Math.Max(Dice(a, b), isPart ? Enough : 0);
    }

    private static double Dice(string a, string b)
    {
        var (ofA, ofB) = (PairsOf(a), PairsOf(b));
        var shared = ofA.Sum(p => Math.Min(p.Value, ofB.GetValueOrDefault(p.Key)));
        var all = ofA.Values.Sum() + ofB.Values.Sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Dictionary<(char, char), int> PairsOf(string text) =>
        text.Zip(text.Skip(1)).CountBy(p => p).ToDictionary();

    private static string LettersOf(string text) =>
        new([.. text.Where(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c))]);
}
