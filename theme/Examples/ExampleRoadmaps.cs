using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Invented roadmaps of every size, for the examples.</summary>
public static class ExampleRoadmaps
{
    private static readonly string[] StageNames = ["現状", "短期", "中期", "長期", "その先", "まとめ", "次の世代", "見届ける"];
    private static readonly string[] StageIds = ["now", "short", "mid", "long", "after", "last", "next", "final"];

    // Texts as long as authors may write them, with and without places to break.
    private static readonly string[] LongTexts =
    [
        "入居したあとも困りごとを話せるように、月に1回、集会所で家主と住む人と支援する人が顔を合わせる場をひらく",
        "空き家の持ち主へ手紙を送り、貸すことへの不安を聞きとって、直す費用の見積もりと見守りの形をいっしょに考える",
        "相談窓口の一覧を1枚にまとめ、市役所・区役所・病院・学校・駅・スーパーマーケットに置いてもらう",
    ];

    public static ImmutableArray<Sector> Sectors { get; } =
    [
        .. ExampleHub.Settings.Sectors,
        new(Slug.From("school"), "学校", "校", "学校の方へ。", [], 6),
        new(Slug.From("media"), "報道", "報", "報道の方へ。", [], 7),
        new(Slug.From("medical"), "医療機関", "医", "医療の方へ。", [], 8),
        new(Slug.From("finance"), "金融機関", "金", "金融の方へ。", [], 9),
        new(Slug.From("neighbourhood"), "町内会・自治会", "町", "町内会の方へ。", [], 10),
        new(Slug.From("council"), "議会", "議", "議会の方へ。", [], 11),
        new(Slug.From("foundation"), "財団・助成機関", "財", "財団の方へ。", [], 12),
    ];

    /// <summary>Five sectors, four stages, every state, three blank cells.</summary>
    public static Roadmap Usual { get; } = Blank(5, 4) with
    {
        Stages =
        [
            Stage(0, "いま起きていること", ["できた:部屋を断られた人の声を集める", "進行中:空いている部屋を数える", "できた:相談の数をまとめる", "合意:窓口の一覧をつくる", ""]),
            Stage(1, "1年のうちに", ["できた:ロードマップを展示して、意見を聞く", "進行中:家主が困ったときの電話を試す:見本建設株式会社", "進行中:支援のしかたを持ち寄る:見本市居住支援協議会と5つの団体", "合意:窓口の一覧を1枚にまとめる", "案:空き家と相談の実態を調べる"]),
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

    /// <summary>Long texts in every state, in turn; each fifth cell is blank, each seventh names who does it.</summary>
    public static Roadmap Wordy(int sectors, int stages) => Blank(sectors, stages) with
    {
        Stages = [.. Enumerable.Range(0, stages).Select(s => Stage(s, "みんなで少しずつ形にする", [.. Enumerable.Range(0, sectors).Select(c => LongRole((s * 5) + (c * 3)))]))],
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

    /// <summary>Five by five, no cell blank: the fullest map of usual size. Its causes and voices are in <see cref="ExampleFullHistory"/>.</summary>
    public static Roadmap Full { get; } = Usual with
    {
        Edition = ExampleFullHistory.Fifth,
        Stages =
        [
            .. Usual.Stages.Select(s => s with
            {
                Cells = [.. s.Cells.Select(c => c.IsBlank ? c with { Roles = Roles("案:住まいの相談をうけた人が、つぎの窓口へつなぐ") } : c)],
            }),
            Stage(4, "その先も", ["案:住む人どうしで支えあう", "合意:空いた部屋を地域にひらく", "案:担い手を育てる学校をつくる", "案:制度として続ける", "案:ほかの地域とくらべて直す"]),
        ],
    };

    /// <summary>Before the first stage is known.</summary>
    public static Roadmap Studying { get; } = Usual with { Stages = [], Goal = "", Phase = RoadmapPhase.Studying, CurrentStage = null };

    /// <param name="index">Which of the invented stages.</param>
    /// <param name="aim">Its aim.</param>
    /// <param name="cells">One for each sector: <c>状態:文</c> or <c>状態:文:担い手</c>, several with <c>|</c> between them, or empty.</param>
    private static Stage Stage(int index, string aim, ImmutableArray<string> cells)
    {
        var id = Slug.From(StageIds[index]);
        return new Stage(id, StageNames[index], aim, [.. cells.Select((text, s) => new Cell(id, Sectors[s], Roles(text), ExampleHub.Source))]);
    }

    private static string LongRole(int number) => number % 5 == 4 ? "" :
        $"{Enum.GetValues<RoleState>()[number % 4].ToName()}:{LongTexts[number % LongTexts.Length]}{(number % 7 == 0 ? ":見本建設株式会社、見本市居住支援課" : "")}";

    // 状態:文, or 状態:文:担い手
    private static ImmutableArray<Role> Roles(string text) =>
        [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(':')).Select(r => new Role(StateOf(r[0]), ExampleHub.Text(r[1])) { Partners = r.Length > 2 ? ExampleHub.Text(r[2]) : Body.Empty })];

    private static RoleState StateOf(string name) => Enum.GetValues<RoleState>().Single(s => s.ToName() == name);
}
