using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>An invented fiscal year, for the examples: targets in every state.</summary>
public static class ExampleYear
{
    public static FiscalYear Year { get; } = new(2023);

    public static ImmutableArray<Target> Targets { get; } =
    [
        Target("t1", "企業との話し合い", "20社以上") with { StatedValue = 17, Measure = Measure.CompanyContacts, Note = "目標まであと3社" },
        Target("t2", "研修", "5回以上") with { StatedValue = 5, CountingRule = "ひらいた回数" },
        Target("t3", "相談", "10件以上") with { StatedValue = 8, GivenState = TargetState.PartlyMet },
        Target("t4", "申し込み", "10名以上") with { CountingRule = "延べ" },
        Target("t5", "セクターの参加", "5セクター以上") with { StatedValue = 5, GivenState = TargetState.MeasuredDifferently },
        Target("t6", "翌年の計画", "3件以上") with { Due = new FiscalYear(2024) },
        Target("t7", "仕組みづくり", "話し合いの場がつづいている") with { Value = null, Unit = "", GivenState = TargetState.Met },
        Target("t8", "ロードマップに加わるセクター", "3セクター以上") with { Measure = Measure.Sectors },
        Target("t9", "研修を受ける人", "10名以上") with { Measure = Measure.Trainees },
    ];

    public static ImmutableArray<Session> Sessions { get; } =
    [
        Session("exhibition", "ロードマップの公開展示", SessionKind.Exhibition, new(new(2023, 4, 1), new(2023, 4, 30)), null),
        Session("owners", "家主さんと話す会", SessionKind.CaseStudy, Schedule.On(new(2023, 7, 10)), new(8, [new("企業", 1), new("行政", 1), new("支援団体", 3), new("当法人", 3)], new Advisers(1, ["見本花子"]))),
        Session("town", "町内会のいまを知る", SessionKind.Study, Schedule.On(new(2024, 2, 13)), new(5, [new("行政", 1), new("市民", 1), new("当法人", 3)])),
    ];

    public static ImmutableArray<OutreachProduct> Products { get; } =
    [
        new(Slug.From("site"), "ホームページ", "ホームページ", ProductState.Published, new(2024, 3, 31), "https://example.org/", "みんなでつくりました。", Year, 4, ExampleHub.Source),
        new(Slug.From("leaflet"), "リーフレット", "リーフレット", ProductState.Designed, null, null, "", Year, 4, ExampleHub.Source),
    ];

    /// <summary>Two programmes; the second has nothing but activities.</summary>
    public static YearReport Report { get; } = new()
    {
        Source = ExampleHub.Source,
        Slug = Slug.From("2023"),
        Title = "目標と、できたこと",
        Summary = "2023年4月から2024年3月までの目標と実績です。目標にとどかなかったものも、そのまま載せています。",
        Year = Year,
        Funder = ExampleHub.At(Slug.From("foundation")),
        Grantee = ExampleHub.At(Slug.From("grantee")),
        GrantLabel = "助成事業",
        ProjectName = "立場をこえて困りごとにとりくむ仕組みづくり",
        DocumentName = "事業報告書",
        ReportedOn = new(2024, 3, 31),
        Period = new(new(2023, 4, 1), new(2024, 3, 31)),
        Preamble = "次の目的のために、事業を行いました。",
        Purposes = [new("2年後", "立場のちがう人が、いつでも話しあえる。"), new("5年後", "役割を分けあい、困りごとが減っている。"), new("最終的に", "だれもが安心して暮らせる。")],
        Programmes =
        [
            new(1, "人をつなぐ仕組み", Targets, [new(ExampleHub.Text("話しあいの場が3回ひらかれた。")), new(ExampleHub.Text("展示を見た人から意見が集まった。"))], [new(new(new(2024, 1, 12), new(2024, 3, 29)), ExampleHub.Text("会社をたずねて話を聞いた（13社）"))]),
            new(2, "広く伝える", [], [], [new(null, ExampleHub.Text("日は記録がない。")), new(Schedule.On(new(2023, 9, 8)), ExampleHub.Text("募集の記事を出した"))]),
        ],
    };

    /// <summary>Companies by every channel, one industry large enough to be shown.</summary>
    public static ImmutableArray<CompanyContact> Contacts { get; } =
    [
        Contact("fair", ContactChannel.Fair, 4) with { When = Schedule.On(new(2023, 11, 24)), Event = "見本市の見本市" },
        Contact("visits", ContactChannel.Visit, 13) with
        {
            When = new(new(2024, 1, 12), new(2024, 3, 29)), Parts = [new(ContactChannel.Remote, 1)],
            Industries = new([new("製造", 5), new("土木", 2), new("流通", 4)], true),
        },
        Contact("article", ContactChannel.Article, 1),
    ];

    /// <summary>A record of each kind; a request of which nobody recorded day, number or outcome.</summary>
    public static YearLedger Ledger { get; } = new(
        Contacts,
        [new() { Id = ExampleHub.At(Slug.From("receiving")), Year = Year, Kind = ConsultationKind.ReceivingProbono, From = "団体", Count = 7, Source = ExampleHub.Source }],
        [new() { Id = ExampleHub.At(Slug.From("probono")), Year = Year, Count = 3, Channel = "情報発信", Source = ExampleHub.Source }],
        [new() { Id = ExampleHub.At(Slug.From("company")), Year = Year, Roadmap = ExampleHub.At(ExampleHub.Roadmap.Slug), From = "企業", Source = ExampleHub.Source }])
    {
        Roadmaps = [ExampleHub.Roadmap],
    };

    /// <summary>The numbers of the year, computed from its records.</summary>
    public static YearFigures Figures { get; } = YearFigures.Of(Report, new Site
    {
        Settings = ExampleHub.Settings,
        Today = new(2024, 4, 1),
        Roadmaps = [ExampleHub.Roadmap],
        Sessions = Sessions,
        Trainings = [ExampleHub.Training, ExampleHub.Training with { Slug = Slug.From("second"), Participants = new(4, []) }],
        Years = [Report],
        Contacts = Contacts,
        Links = ExampleHub.Links,
    });

    private static CompanyContact Contact(string id, ContactChannel channel, int count) => new()
    {
        Id = ExampleHub.At(Slug.From(id)), Year = Year, Channel = channel, Count = count, Source = ExampleHub.Source,
    };

    private static Session Session(string slug, string title, SessionKind kind, Schedule schedule, Participants? participants) => new()
    {
        Source = ExampleHub.Source, Slug = Slug.From(slug), Title = title, Kind = kind, Schedule = schedule, Participants = participants,
        Roadmap = ExampleHub.At(ExampleHub.Roadmap.Slug),
    };

    private static Target Target(string id, string name, string promise)
    {
        var digits = promise.TakeWhile(char.IsAsciiDigit).Count();
        return new Target
        {
            Id = Slug.From(id), Name = name, Text = $"{name}：{promise}", Due = Year, Source = ExampleHub.Source,
            Value = digits == 0 ? null : int.Parse(promise[..digits], CultureInfo.InvariantCulture),
            Unit = digits == 0 ? "" : promise[digits..^2],
        };
    }
}
