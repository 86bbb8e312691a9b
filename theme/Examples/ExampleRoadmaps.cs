using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Invented roadmaps of every size, for the examples.</summary>
public static class ExampleRoadmaps
{
    private static readonly string[] StageNames = ["現状", "短期", "中期", "長期", "その先", "まとめ"];
    private static readonly string[] StageIds = ["now", "short", "mid", "long", "after", "last"];

    public static ImmutableArray<Sector> Sectors { get; } =
    [
        .. ExampleHub.Settings.Sectors,
        new(Slug.From("school"), "学校", "校", "学校の方へ。", [], 6),
        new(Slug.From("media"), "報道", "報", "報道の方へ。", [], 7),
    ];

    /// <summary>Five sectors, four stages, every state, three blank cells.</summary>
    public static Roadmap Usual { get; } = Blank(5, 4) with
    {
        Stages =
        [
            Stage(0, "いま起きていること", ["できた:部屋を断られた人の声を集める", "進行中:空いている部屋を数える", "できた:相談の数をまとめる", "合意:窓口の一覧をつくる", ""]),
            Stage(1, "1年のうちに", ["できた:ロードマップを展示して、意見を聞く", "進行中:家主が困ったときの電話を試す", "進行中:支援のしかたを持ち寄る", "合意:窓口の一覧を1枚にまとめる", "案:空き家と相談の実態を調べる"]),
            Stage(2, "3年のうちに", ["案:となりの見守りを始める", "", "合意:ほかの分野の団体と手順書をつくる", "案:合同の相談日をひらく", "案:学生が参加する演習をひらく"]),
            Stage(3, "5年のうちに", ["案:町内会が困りごとに早く気づく", "案:断らない貸し方がふつうになる", "案:支援の輪がほかの地域へ広がる", "", "案:効果を測り、次の担い手を育てる"]),
        ],
    };

    /// <summary>All cells blank: the roadmap is one great invitation.</summary>
    public static Roadmap Blank(int sectors, int stages) => new()
    {
        Source = ExampleHub.Source,
        Slug = Slug.From("housing"),
        Title = "住まいのロードマップ",
        Summary = "部屋を借りにくい人がいます。いまからゴールまでにすることを、1枚の路線図にしました。",
        Catchphrase = "住まいに困る人を、ひとりにしない。",
        Goal = "だれもが、安心して住みつづけられるまち",
        Phase = RoadmapPhase.Published,
        CurrentStage = Slug.From(StageIds[Math.Min(1, stages - 1)]),
        UpdatedOn = new DateOnly(2024, 3, 31),
        Stages = [.. Enumerable.Range(0, stages).Select(s => Stage(s, "", [.. Enumerable.Repeat("", sectors)]))],
    };

    /// <summary>Four roles in one cell, three in another, and names that no line can hold.</summary>
    public static Roadmap Crowded { get; } = Usual with
    {
        IsSample = true,
        Goal = ExampleHub.LongName,
        Stages =
        [
            Stage(0, ExampleHub.LongName, ["できた:見る|進行中:聞く|合意:話す|案:書く", "", "", "", ""]),
            Stage(1, "", ["", $"進行中:{ExampleHub.LongName}", "案:ひとつめ|案:ふたつめ|できた:みっつめ", "", ""]),
        ],
    };

    /// <summary>Five by five, no cell blank: the fullest map of usual size.</summary>
    public static Roadmap Full { get; } = Usual with
    {
        Stages =
        [
            .. Usual.Stages.Select(s => s with
            {
                Cells = [.. s.Cells.Select(c => c.IsBlank ? c with { Roles = [new(RoleState.Proposed, ExampleHub.Text("住まいの相談をうけた人が、つぎの窓口へつなぐ"))] } : c)],
            }),
            Stage(4, "その先も", ["案:住む人どうしで支えあう", "合意:空いた部屋を地域にひらく", "案:担い手を育てる学校をつくる", "案:制度として続ける", "案:ほかの地域とくらべて直す"]),
        ],
    };

    /// <summary>Before the first stage is known.</summary>
    public static Roadmap Studying { get; } = Usual with { Stages = [], Goal = "", Phase = RoadmapPhase.Studying, CurrentStage = null };

    /// <param name="index">Which of the invented stages.</param>
    /// <param name="aim">Its aim.</param>
    /// <param name="cells">One for each sector: <c>状態:文</c>, several with <c>|</c> between them, or empty.</param>
    private static Stage Stage(int index, string aim, ImmutableArray<string> cells)
    {
        var id = Slug.From(StageIds[index]);
        return new Stage(id, StageNames[index], aim, [.. cells.Select((text, s) => new Cell(id, Sectors[s], Roles(text), ExampleHub.Source))]);
    }

    private static ImmutableArray<Role> Roles(string text) =>
        [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(':')).Select(r => new Role(StateOf(r[0]), ExampleHub.Text(r[1])))];

    private static RoleState StateOf(string name) => Enum.GetValues<RoleState>().Single(s => s.ToName() == name);
}
