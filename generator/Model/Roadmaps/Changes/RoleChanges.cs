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
        return matching.Gone.Select(r => (r.Place, Change: (RoadmapChange)new RoadmapChange.RoleRemoved(r.Role, r.Place)))
            .Concat(matching.New.Select(r => (r.Place, Change: (RoadmapChange)new RoadmapChange.RoleAdded(r.Role, r.Place))))
            .Concat(matching.Pairs.SelectMany(p => ChangesOf(p, !stayed.Contains(p.After.Place)).Select(c => (p.After.Place, Change: c))))
            .OrderBy(c => order[(c.Place.Stage, c.Place.Sector)]).ThenBy(c => c.Place.Index)
            .Select(c => c.Change);
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
