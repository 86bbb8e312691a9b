using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Invented roadmaps for the examples, from the smallest that can be drawn to the largest.</summary>
public static class ExampleRoadmaps
{
    private static readonly Sector[] SevenSectors =
    [
        .. ExampleHub.Settings.Sectors,
        new(Slug.From("media"), "メディア", "メ", "伝えることで、関われます。", [], 6),
        new(Slug.From("school"), "小中学校・高等学校", "校", "学ぶことから、始められます。", [], 7),
    ];

    /// <summary>Five sectors, three stages, every state, some blanks, one cell with four roles.</summary>
    public static Roadmap Usual { get; } = Make(
        "居住支援", [.. ExampleHub.Settings.Sectors], ["短期", "中期", "長期"], (stage, sector) => (stage, sector) switch
        {
            (0, 0) => [new(RoleState.Done, ExampleHub.Text("展示を見て、意見を寄せる"))],
            (0, 1) => [new(RoleState.Underway, ExampleHub.Text("家主さんの相談先をまとめる"))],
            (0, 2) =>
            [
                new(RoleState.Done, ExampleHub.Text("支援の事例を持ち寄る")), new(RoleState.Underway, ExampleHub.Text("窓口の一覧をつくる")),
                new(RoleState.Agreed, ExampleHub.Text("見守りの手順をそろえる")), new(RoleState.Proposed, ExampleHub.Text("夜間の当番を決める")),
            ],
            (1, 3) => [new(RoleState.Agreed, ExampleHub.Text("住宅と福祉の合同相談日をひらく"))],
            (1, 0) => [new(RoleState.Proposed, ExampleHub.Text("となりの見守りを始める"))],
            _ => [],
        });

    /// <summary>Two sectors, two stages.</summary>
    public static Roadmap Small { get; } = Make(
        "輪", [.. ExampleHub.Settings.Sectors.Take(2)], ["前", "後"], (stage, sector) =>
            stage == sector ? [new(RoleState.Proposed, ExampleHub.Text("始める"))] : []);

    /// <summary>Seven sectors, six stages, names without a place to break.</summary>
    public static Roadmap Large { get; } = Make(
        ExampleHub.LongName, [.. SevenSectors], ["知る", "学ぶ", "つながる", "試してみる", "仕組みにする", "広げる"], (stage, sector) =>
            (stage + sector) % 3 == 0 ? [new((RoleState)(sector % 4), ExampleHub.Text(ExampleHub.LongName))] : []);

    /// <summary>Nobody has written a role yet.</summary>
    public static Roadmap Blank { get; } = Make("空欄だけ", [.. ExampleHub.Settings.Sectors], ["短期", "長期"], (_, _) => []);

    /// <summary>The present is still being studied: no stages.</summary>
    public static Roadmap Studying { get; } = Usual with
    {
        Title = "地域自治",
        Phase = RoadmapPhase.Studying,
        Stages = [],
        CurrentStage = null,
        IsSample = false,
        Goal = "",
    };

    private static Roadmap Make(
        string title, ImmutableArray<Sector> sectors, string[] stages, Func<int, int, ImmutableArray<Role>> roles) => new()
        {
            Source = ExampleHub.Source,
            Slug = Slug.From("example"),
            Title = title,
            Catchphrase = "住まいに困る人を、ひとりにしない。",
            Summary = "部屋を借りにくい人の住まいを、立場をこえて支えます。",
            Goal = "だれもが安心して住みつづけられるまち",
            Phase = RoadmapPhase.Published,
            IsSample = true,
            CurrentStage = Slug.From("stage-1"),
            Stages = [.. stages.Select((name, i) => StageOf(name, i, sectors, roles))],
        };

    private static Stage StageOf(
        string name, int at, ImmutableArray<Sector> sectors, Func<int, int, ImmutableArray<Role>> roles)
    {
        var id = Slug.From(string.Create(CultureInfo.InvariantCulture, $"stage-{at + 1}"));
        return new Stage(
            id, name, "1年のうちに", [.. sectors.Select((s, i) => new Cell(id, s, roles(at, i), ExampleHub.Source))]);
    }
}
