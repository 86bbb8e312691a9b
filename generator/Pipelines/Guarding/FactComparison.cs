using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Finds what an earlier state says and a later one does not. Order is never looked at, and what is new is no loss.</summary>
internal static class FactComparison
{
    /// <summary>Losses, ordered by key; of a record that is gone, its parts and addresses are not told one by one.</summary>
    /// <param name="before">The facts of the earlier state.</param>
    /// <param name="after">The facts of this one.</param>
    /// <param name="redirects">Those of this state.</param>
    public static ImmutableArray<FactLoss> Between(
        ImmutableArray<PublishedFact> before, ImmutableArray<PublishedFact> after, ImmutableArray<Redirect> redirects)
    {
        var moved = new MovedRecords(before, after, redirects);
        var now = after.ToDictionary(f => f.Key);
        var same = before.Where(f => now.ContainsKey(moved.Of(f.Key))).ToDictionary(f => f.Key, f => now[moved.Of(f.Key)]);
        var missing = before.Where(f => !same.ContainsKey(f.Key)).ToArray();
        var known = same.Values.Select(f => f.Key).ToHashSet();
        foreach (var (was, stands) in PairStatements(missing, after.Where(f => !known.Contains(f.Key))))
        {
            same[was.Key] = stands;
        }

        var gone = missing.Select(f => f.Key).Where(k => !same.ContainsKey(k)).ToHashSet();
        return
        [
            .. before.Where(f => !f.Key.Owners.Any(gone.Contains))
                .Select(f => new FactLoss(f, same.GetValueOrDefault(f.Key)))
                .Where(l => !l.IsNone),
        ];
    }

    // First those with the same words, so that a like sentence does not take the place of one that only moved.
    private static IEnumerable<(PublishedFact Was, PublishedFact Is)> PairStatements(
        IEnumerable<PublishedFact> missing, IEnumerable<PublishedFact> added)
    {
        var free = added.Where(f => f.Statement is not null).ToList();
        var left = new List<PublishedFact>();
        foreach (var fact in missing.Where(f => f.Statement is not null))
        {
            if (Take(free, fact, f => f.Statement!.Words == fact.Statement!.Words) is { } moved)
            {
                yield return (fact, moved);
            }
            else
            {
                left.Add(fact);
            }
        }

        foreach (var fact in left.Where(f => f.Statement!.MayBeReworded))
        {
            if (Take(free, fact, f => IsRewording(fact.Statement!.Words, f.Statement!.Words)) is { } reworded)
            {
                yield return (fact, reworded);
            }
        }
    }

    private static PublishedFact? Take(List<PublishedFact> free, PublishedFact fact, Func<PublishedFact, bool> isIt)
    {
        var found = free.Find(f => f.Statement!.Group == fact.Statement!.Group && isIt(f));
        if (found is not null)
        {
            free.Remove(found);
        }

        return found;
    }

    // A sentence that only grew lost nothing; else at most a third of it may differ.
    private static bool IsRewording(string before, string after) =>
        after.Contains(before, StringComparison.Ordinal) || NearestName.Find(before, [after]) is not null;
}
