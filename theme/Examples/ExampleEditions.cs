using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>An invented roadmap in three editions, and what the later ones changed; the oldest has no day.</summary>
public static class ExampleEditions
{
    /// <summary>The current edition: a role came, one went on, one was reworded, one moved, one went away.</summary>
    public static Roadmap Third { get; } = ExampleRoadmaps.Usual with
    {
        UpdatedOn = new(2024, 6, 1),
        Edition = new(
            ExampleHub.At(3), new(2024, 6, 1), EditionWeight.Major,
            ["家主さんの電話が始まりました。", "大学の役割をひとつ書きました。", "見守りは、町内会の話し合いを待って長期に移しました。"], []),
    };

    public static Roadmap Second { get; } = Frozen(
        Third
            .With("short-university")
            .With("short-company", RoleIn(Third, "short-company") with { State = RoleState.Agreed })
            .With("short-government", RoleIn(Third, "short-government") with { Text = ExampleHub.Text("窓口の一覧をつくって配る") })
            .With("mid-citizen", RoleIn(Third, "mid-citizen"), RoleIn(Third, "long-citizen"))
            .With("mid-company", new Role(RoleState.Proposed, ExampleHub.Text("空き部屋の地図をつくる")))
            .With("long-citizen"),
        new(ExampleHub.At(2), new(2024, 3, 31), EditionWeight.Minor, ["読みにくい文を直しました。"], [])) with
    {
        Goal = "だれもが、安心して暮らせるまち",
        CurrentStage = Slug.From("now"),
    };

    public static Roadmap First { get; } = Frozen(
        Second.With("short-npo", RoleIn(Second, "short-npo") with { Text = ExampleHub.Text("支援のしかたを話しあう場に持ち寄る") }),
        new(ExampleHub.At(1), null, EditionWeight.Major, [], []));

    public static RoadmapDiff ToThird { get; } = RoadmapDiff.Between(Second, Third);

    public static RoadmapDiff ToSecond { get; } = RoadmapDiff.Between(First, Second);

    /// <summary>Every kind of change that <see cref="ToThird"/> does not hold, some with names that no line can hold.</summary>
    public static RoadmapDiff Rare { get; } = new(Second, Third,
    [
        .. LongTexts.Select(t => new RoadmapChange.TextChanged(t, "", ExampleHub.LongName)),
        new RoadmapChange.TextChanged(RoadmapText.Phase, "作成", "公開"),
        new RoadmapChange.StageAdded(Third.Stages[3], 3),
        new RoadmapChange.StageRemoved(Second.Stages[2] with { Name = ExampleHub.LongName }, 2),
        new RoadmapChange.StageMoved(Third.Stages[0], 1, 0),
        new RoadmapChange.StageReworded(Third.Stages[1] with { Aim = "" }, Third.Stages[1] with { Name = "1年め" }),
        new RoadmapChange.RoleMoved(RoleIn(Third, "now-citizen"), At("now", "citizen", 1), At("now", "citizen")),
        new RoadmapChange.RoleReworded(RoleIn(Third, "now-npo"), RoleIn(Third, "now-npo") with { Partners = ExampleHub.Text(ExampleHub.LongName) }, At("now", "npo")),
        new RoadmapChange.RoleReworded(RoleIn(Third, "now-company"), RoleIn(Third, "now-company"), At("now", "company")),
        new RoadmapChange.RoleStateChanged(RoleIn(Third, "now-government"), RoleState.Done, RoleState.Agreed, At("now", "government")),
        new RoadmapChange.RoleMoved(RoleIn(Third, "short-npo"), At("short", "citizen"), At("short", "npo")),
    ]);

    private static RoadmapText[] LongTexts =>
        [RoadmapText.Title, RoadmapText.Catchphrase, RoadmapText.Summary, RoadmapText.Goal, RoadmapText.CurrentStage, RoadmapText.Overview];

    private static Roadmap Frozen(Roadmap roadmap, Edition edition) =>
        roadmap with { IsFrozen = true, Edition = edition, UpdatedOn = edition.IssuedOn };

    private static Roadmap With(this Roadmap roadmap, string cell, params ImmutableArray<Role> roles) => roadmap with
    {
        Stages = [.. roadmap.Stages.Select(s => s with { Cells = [.. s.Cells.Select(c => c.Id == cell ? c with { Roles = roles } : c)] })],
    };

    private static Role RoleIn(Roadmap roadmap, string cell) => roadmap.Cells.Single(c => c.Id == cell).Roles[^1];

    private static RolePlace At(string stage, string sector, int index = 0) => new(Slug.From(stage), Slug.From(sector), index);
}
