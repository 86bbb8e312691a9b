namespace SocialHub.Model;

/// <summary>The heaviest common subsequence of two sequences: what can stay where it is.</summary>
internal static class Alignment
{
    /// <summary>
    /// Pairs of 0-based places, ascending on both sides, with the greatest sum of weights; among equals the one that
    /// pairs earliest. Time and memory grow with the product of both lengths.
    /// </summary>
    /// <param name="before">The old sequence.</param>
    /// <param name="after">The new sequence.</param>
    /// <param name="weight">How good it is to pair two items; 0 where they must not be paired.</param>
    public static IEnumerable<(int Before, int After)> Of<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, T, int> weight)
    {
        var best = BestOfRest(before, after, weight);
        for (int i = 0, j = 0; i < before.Count && j < after.Count;)
        {
            var here = weight(before[i], after[j]);
            if (here > 0 && best[i, j] == best[i + 1, j + 1] + here)
            {
                yield return (i++, j++);
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    // At [i, j]: the greatest sum that the items from i and from j on can reach.
    private static int[,] BestOfRest<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, T, int> weight)
    {
        var best = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                var here = weight(before[i], after[j]);
                var paired = here > 0 ? best[i + 1, j + 1] + here : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return best;
    }
}
