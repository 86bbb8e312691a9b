namespace SocialHub.Model;

/// <summary>Which role of the new edition is which of the old.</summary>
/// <param name="Pairs">Roles that both editions have.</param>
/// <param name="Gone">Roles of the old edition only, in the order of its cells.</param>
/// <param name="New">Roles of the new edition only, in the order of its cells.</param>
internal sealed record RoleMatching(
    ImmutableArray<RolePair> Pairs, ImmutableArray<PlacedRole> Gone, ImmutableArray<PlacedRole> New)
{
    /// <summary>The surest first; what one step paired, the next does not see.</summary>
    public static RoleMatching Between(Roadmap before, Roadmap after) =>
        new RoleMatching([], [.. PlacedRole.AllOf(before)], [.. PlacedRole.AllOf(after)])
            .With(RolePairs.WithSameTextInPlace)
            .With(RolePairs.WithSameText)
            .With(RolePairs.WithSimilarWordsInOneCell)
            .With(RolePairs.WithSameWords);

    /// <summary>
    /// New places of the roles that need not be moved: in each cell the most that stand in one order in both editions,
    /// those with the same text before those that were reworded.
    /// </summary>
    public HashSet<RolePlace> PlacesThatStayed() =>
        [.. Pairs.Where(p => p.IsInOneCell).GroupBy(p => p.After.Cell).SelectMany(g => StayedIn([.. g]))];

    private static IEnumerable<RolePlace> StayedIn(RolePair[] pairsOfCell)
    {
        var before = pairsOfCell.OrderBy(p => p.Before.Place.Index).ToArray();
        var after = pairsOfCell.OrderBy(p => p.After.Place.Index).ToArray();
        return Alignment.Of(before, after, WeightOf).Select(p => after[p.After].After.Place);

        static int WeightOf(RolePair a, RolePair b) =>
            !ReferenceEquals(a, b) ? 0 : a.Before.Meaning == a.After.Meaning ? 3 : 2;
    }

    private RoleMatching With(Func<RoleMatching, IEnumerable<RolePair>> step)
    {
        var found = step(this).ToArray();
        var before = found.Select(p => p.Before.Place).ToHashSet();
        var after = found.Select(p => p.After.Place).ToHashSet();
        return new(
            [.. Pairs, .. found],
            [.. Gone.Where(r => !before.Contains(r.Place))],
            [.. New.Where(r => !after.Contains(r.Place))]);
    }
}
