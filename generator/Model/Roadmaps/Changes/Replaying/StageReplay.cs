namespace SocialHub.Model;

/// <summary>Does the changes of stages; roles stay as they are.</summary>
internal static class StageReplay
{
    /// <summary>The stages of the new edition in its order; a stage that was added has only blank cells.</summary>
    public static IEnumerable<Stage> Of(ImmutableArray<Stage> before, ImmutableArray<RoadmapChange> changes)
    {
        var moved = changes.OfType<RoadmapChange.StageMoved>().ToArray();
        var removed = changes.OfType<RoadmapChange.StageRemoved>();
        var leaving = removed.Select(r => r.From).Concat(moved.Select(m => m.From)).ToHashSet();
        var coming = moved.Select(m => (m.To, Stage: before[m.From]))
            .Concat(changes.OfType<RoadmapChange.StageAdded>().Select(a => (a.To, Stage: Blank(a.Stage))));

        var stages = before.Where((_, i) => !leaving.Contains(i)).ToList();
        foreach (var (to, stage) in coming.OrderBy(c => c.To))
        {
            stages.Insert(to, stage);
        }

        var texts = changes.OfType<RoadmapChange.StageReworded>().ToDictionary(r => r.After.Id, r => r.After);
        return stages.Select(s => texts.TryGetValue(s.Id, out var text) ? s with { Name = text.Name, Aim = text.Aim } : s);
    }

    private static Stage Blank(Stage stage) => stage with { Cells = [.. stage.Cells.Select(c => c with { Roles = [] })] };
}
