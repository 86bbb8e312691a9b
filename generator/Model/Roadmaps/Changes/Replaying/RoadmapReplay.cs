namespace SocialHub.Model;

/// <summary>Does changes to an old edition, which proves that they tell everything.</summary>
internal static class RoadmapReplay
{
    public static Roadmap Of(Roadmap before, ImmutableArray<RoadmapChange> changes)
    {
        var stages = StageReplay.Of(before.Stages, changes);
        var roles = new RoleReplay(before, changes);
        return changes.OfType<RoadmapChange.TextChanged>()
            .Aggregate(before with { Stages = [.. stages.Select(roles.Fill)] }, With);
    }

    private static Roadmap With(Roadmap roadmap, RoadmapChange.TextChanged change) => change.Text switch
    {
        RoadmapText.Title => roadmap with { Title = change.After },
        RoadmapText.Catchphrase => roadmap with { Catchphrase = change.After },
        RoadmapText.Summary => roadmap with { Summary = change.After },
        RoadmapText.Goal => roadmap with { Goal = change.After },
        RoadmapText.Phase => roadmap with { Phase = PhaseOf(change.After) },
        RoadmapText.CurrentStage => roadmap with { CurrentStage = change.Stage },
        RoadmapText.Overview => roadmap with { Body = Body.Empty with { PlainText = change.After } },
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static RoadmapPhase PhaseOf(string name) => Enum.GetValues<RoadmapPhase>().Single(p => p.ToName() == name);
}
