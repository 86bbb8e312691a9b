namespace SocialHub.Diagnostics;

/// <summary>Finds the name that a person most likely meant, for "did you mean".</summary>
public static class NearestName
{
    /// <summary>
    /// The nearest of <paramref name="known"/>, or null when none is near: first one that only looks different
    /// (<see cref="LooseForm"/>), then by optimal string alignment distance, where at most a third of the letters may differ and
    /// always at least one; then, of short words, the only one that shares half of its kanji.
    /// </summary>
    public static string? Find(string written, IEnumerable<string> known)
    {
        var names = known.Distinct().ToArray();
        var loose = LooseForm.Of(written);
        return names.FirstOrDefault(n => LooseForm.Of(n) == loose) ?? ByDistance(written, names) ?? BySharedKanji(written, names);
    }

    private static string? ByDistance(string written, string[] names)
    {
        var best = (Name: (string?)null, Distance: int.MaxValue);
        foreach (var name in names)
        {
            var distance = Distance(written.ToUpperInvariant(), name.ToUpperInvariant());
            if (distance <= Math.Max(1, name.Length / 3) && distance < best.Distance)
            {
                best = (name, distance);
            }
        }

        return best.Name;
    }

    // 「勉強かい」 for 勉強会, 「大がく」 for 大学: kana where the kanji was not known. Only when nothing else shares as much.
    private static string? BySharedKanji(string written, string[] names)
    {
        if (!written.Any(c => c is >= 'ぁ' and <= 'ゖ'))
        {
            return null;
        }

        var sharing = names
            .Where(n => n.Length is >= 2 and <= 6 && n.Count(c => IsKanji(c) && written.Contains(c, StringComparison.Ordinal)) * 2 >= n.Length)
            .ToArray();
        return sharing is [var only] ? only : null;
    }

    private static bool IsKanji(char c) => c is >= '一' and <= '鿿';

    // Optimal string alignment: insert, delete, replace, and swap of neighbours (the commonest slip of fingers).
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            table[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            table[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var best = Math.Min(replace, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                table[i, j] = swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
            }
        }

        return table[a.Length, b.Length];
    }
}
