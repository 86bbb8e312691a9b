using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Records that stand at another address now: a redirect leads from where one was to where none was.</summary>
/// <remarks>A redirect to a page that was there before tells where to read on; the record itself is gone.</remarks>
internal sealed class MovedRecords
{
    private readonly Dictionary<FactKey, FactKey> _moves = [];

    public MovedRecords(IEnumerable<PublishedFact> before, IEnumerable<PublishedFact> after, IEnumerable<Redirect> redirects)
    {
        var targets = redirects.DistinctBy(r => r.From.Value).ToDictionary(r => r.From.Value, r => r.To.Value);
        var (old, now) = (before.Select(f => f.Key).ToHashSet(), after.Select(f => f.Key).ToHashSet());
        foreach (var (from, to) in targets)
        {
            var (was, stands) = (FactKey.Of(from), FactKey.Of(EndOf(to, targets)));
            if (old.Contains(was) && !now.Contains(was) && now.Contains(stands) && !old.Contains(stands))
            {
                _moves[was] = stands;
            }
        }
    }

    /// <summary>What names the fact now: itself, unless its record moved.</summary>
    public FactKey Of(FactKey key)
    {
        if (key.IsAddress)
        {
            return key;
        }

        foreach (var owner in key.Owners.Prepend(key).Where(_moves.ContainsKey))
        {
            return key.Moved(owner, _moves[owner]);
        }

        return key;
    }

    // A redirect may lead to an older redirect; in a ring each is passed once.
    private static Route EndOf(Route route, Dictionary<Route, Route> targets)
    {
        for (var steps = targets.Count; steps > 0 && targets.TryGetValue(route, out var next); steps--)
        {
            route = next;
        }

        return route;
    }
}
