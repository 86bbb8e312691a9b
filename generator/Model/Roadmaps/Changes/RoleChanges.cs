namespace SocialHub.Model;

/// <summary>What changed among the roles of all cells.</summary>
internal static class RoleChanges
{
    /// <summary>By cell, then by place in it; at one place removed, added, moved, reworded, state.</summary>
    public static IEnumerable<RoadmapChange> Between(Roadmap before, Roadmap after)
    {
        var matching = RoleMatching.Between(before, after);
        var stayed = matching.PlacesThatStayed();
        var order = CellOrder.Of(before, after).Index().ToDictionary(c => c.Item, c => c.Index);

        // The sort is stable, so that the order in which they are listed here holds within one place.
        (RolePlace At, RoadmapChange Change)[] changes =
        [
            .. matching.Gone.Select(r => (r.Place, new RoadmapChange.RoleRemoved(r.Role, r.Place))),
            .. matching.New.Select(r => (r.Place, new RoadmapChange.RoleAdded(r.Role, r.Place))),
            .. from pair in matching.Pairs
               from change in ChangesOf(pair, isMoved: !stayed.Contains(pair.After.Place))
               select (pair.After.Place, change),
        ];
        return changes.OrderBy(c => order[(c.At.Stage, c.At.Sector)]).ThenBy(c => c.At.Index).Select(c => c.Change);
    }

    /// <summary>The places in both editions that a change is about; none for changes of stages and texts.</summary>
    public static IEnumerable<RolePlace> PlacesOf(RoadmapChange change) => change switch
    {
        RoadmapChange.RoleAdded added => [added.To],
        RoadmapChange.RoleRemoved removed => [removed.From],
        RoadmapChange.RoleMoved moved => [moved.From, moved.To],
        RoadmapChange.RoleReworded reworded => [reworded.At],
        RoadmapChange.RoleStateChanged state => [state.At],
        _ => [],
    };

    private static IEnumerable<RoadmapChange> ChangesOf(RolePair pair, bool isMoved)
    {
        var (before, after) = pair;
        if (isMoved)
        {
            yield return new RoadmapChange.RoleMoved(after.Role, before.Place, after.Place);
        }

        if (before.Meaning != after.Meaning)
        {
            yield return new RoadmapChange.RoleReworded(before.Role, after.Role, after.Place);
        }

        if (before.Role.State != after.Role.State)
        {
            yield return new RoadmapChange.RoleStateChanged(after.Role, before.Role.State, after.Role.State, after.Place);
        }
    }
}
