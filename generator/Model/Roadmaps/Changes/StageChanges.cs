namespace SocialHub.Model;

/// <summary>What changed among the stages. A stage is the same one while its id is the same.</summary>
internal static class StageChanges
{
    /// <summary>In the order of the new stages; a stage that is gone stands where it was.</summary>
    public static IEnumerable<RoadmapChange> Between(ImmutableArray<Stage> before, ImmutableArray<Stage> after)
    {
        var oldIds = before.Select(s => s.Id).ToArray();
        var newIds = after.Select(s => s.Id).ToArray();
        var stayed = Alignment.Of(oldIds, newIds, (a, b) => a == b ? 1 : 0).Select(p => newIds[p.After]).ToHashSet();
        var gone = before.Index().Where(s => !newIds.Contains(s.Item.Id))
            .Select(s => (At: s.Index, Change: (RoadmapChange)new RoadmapChange.StageRemoved(s.Item, s.Index)));
        var here = after.Index()
            .SelectMany(s => ChangesOf(s.Item, s.Index).Select(c => (At: s.Index, Change: c)));

        // The sort is stable: at one place, what is gone comes first.
        return gone.Concat(here).OrderBy(c => c.At).Select(c => c.Change);

        IEnumerable<RoadmapChange> ChangesOf(Stage stage, int to)
        {
            var from = Array.IndexOf(oldIds, stage.Id);
            if (from < 0)
            {
                yield return new RoadmapChange.StageAdded(stage, to);
                yield break;
            }

            if (!stayed.Contains(stage.Id))
            {
                yield return new RoadmapChange.StageMoved(stage, from, to);
            }

            if (before[from].Name != stage.Name || before[from].Aim != stage.Aim)
            {
                yield return new RoadmapChange.StageReworded(before[from], stage);
            }
        }
    }
}
