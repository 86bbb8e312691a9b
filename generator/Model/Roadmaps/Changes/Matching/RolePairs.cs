namespace SocialHub.Model;

/// <summary>The steps by which roles of two editions are paired.</summary>
internal static class RolePairs
{
    /// <summary>The same text in the same cell and the same order; among equal texts rather those of the same state.</summary>
    public static IEnumerable<RolePair> WithSameTextInPlace(RoleMatching open) =>
        InEachCell(open).SelectMany(cell => Alignment.Of(cell.Gone, cell.New, WeightOf)
            .Select(p => new RolePair(cell.Gone[p.Before], cell.New[p.After])));

    /// <summary>The same text wherever it stands now, the nearest first.</summary>
    public static IEnumerable<RolePair> WithSameText(RoleMatching open) => Nearest(open, r => r.Meaning);

    /// <summary>
    /// Another text in the same cell that most likely grew out of the old one, the most similar first. The order in the
    /// cell does not count, so that a role may be both moved and reworded.
    /// </summary>
    public static IEnumerable<RolePair> WithSimilarWordsInOneCell(RoleMatching open) =>
        InEachCell(open).SelectMany(cell => Best(
            from before in cell.Gone
            from after in cell.New
            let similarity = Similarity.Of(before.Meaning.Text.Words, after.Meaning.Text.Words)
            where similarity >= Similarity.Enough
            select (new RolePair(before, after), similarity)));

    /// <summary>The same words elsewhere, with other links or partners: moved and reworded.</summary>
    public static IEnumerable<RolePair> WithSameWords(RoleMatching open) => Nearest(open, r => r.Meaning.Text.Words);

    private static IEnumerable<RolePair> Nearest<TKey>(RoleMatching open, Func<PlacedRole, TKey> key) =>
        open.Gone.Join(open.New, key, key, (before, after) => new RolePair(before, after))
            .GroupBy(p => key(p.Before))
            .SelectMany(pairs => Best(pairs.Select(p => (p, (double)NearnessOf(p)))));

    // A role rather stays in its cell, else with its sector, else in its stage; and rather keeps its state.
    private static int NearnessOf(RolePair pair)
    {
        var (before, after) = pair;
        return (pair.IsInOneCell ? 8 : 0) + (before.Place.Sector == after.Place.Sector ? 4 : 0) +
            (before.Place.Stage == after.Place.Stage ? 2 : 0) + (before.Role.State == after.Role.State ? 1 : 0);
    }

    // The sort is stable: among equal pairs the one that stands first wins, and every run gives the same.
    private static IEnumerable<RolePair> Best(IEnumerable<(RolePair Pair, double Score)> candidates)
    {
        var taken = (Before: new HashSet<RolePlace>(), After: new HashSet<RolePlace>());
        foreach (var (pair, _) in candidates.OrderByDescending(c => c.Score))
        {
            if (!taken.Before.Contains(pair.Before.Place) && taken.After.Add(pair.After.Place))
            {
                taken.Before.Add(pair.Before.Place);
                yield return pair;
            }
        }
    }

    private static IEnumerable<(PlacedRole[] Gone, PlacedRole[] New)> InEachCell(RoleMatching open) =>
        open.Gone.GroupBy(r => r.Cell)
            .Join(open.New.GroupBy(r => r.Cell), g => g.Key, g => g.Key, (gone, fresh) => (gone.ToArray(), fresh.ToArray()));

    private static int WeightOf(PlacedRole before, PlacedRole after) =>
        before.Meaning != after.Meaning ? 0 : before.Role.State == after.Role.State ? 3 : 2;
}
