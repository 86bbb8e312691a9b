using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Invented calls for pro bono in every state, for the examples.</summary>
public static class ExampleProbono
{
    private static RoadmapHistory Roadmap => ExampleHistories.Usual;

    /// <summary>With everything that can be known; born from a blank cell.</summary>
    public static RecruitmentLine Open { get; } = new(
        Bare.Recruitment with
        {
            Slug = Slug.From("survey"),
            Title = "空き家の聞きとりを手伝ってくださる方",
            Role = "聞きとり調査の設計をする人",
            Summary = "空き家の家主さんへの聞きとりを、いっしょに組み立ててくださる方をさがしています。",
            PublishedOn = new(2024, 9, 2),
            Organization = ExampleHub.At(ExampleHub.Organization.Id),
            Hours = "週に2時間",
            Period = "3か月",
            Deliverable = "聞きとりの手引き",
            Deadline = new(2024, 10, 31),
            ApplyUrl = "https://forms.example/probono",
            IsOutsideLabs = false,
            Roadmap = ExampleHub.At(Roadmap.Current.Slug),
            Cell = ExampleHub.At("mid-company"),
        },
        true, ExampleHub.Organization, Roadmap);

    /// <summary>Nothing but its role is known.</summary>
    public static RecruitmentLine Bare => new(
        new()
        {
            Source = ExampleHub.Source, Slug = Slug.From("ring"), Title = "輪をつくる人", Summary = "輪をつくる人をさがしています。",
            Year = new(2024), State = RecruitmentState.Open, Role = "輪", IsOutsideLabs = true,
        },
        true, null, null);

    public static RecruitmentLine Past { get; } = Open with { IsOpen = false, Recruitment = Open.Recruitment with { Deadline = new(2024, 9, 20) } };

    /// <summary>Born from no cell; days were not recorded.</summary>
    public static RecruitmentLine Matched { get; } = new(
        Bare.Recruitment with
        {
            Slug = Slug.From("adviser"),
            Title = "情報を守る相談役",
            Role = "情報を守る相談役",
            State = RecruitmentState.Matched,
            Year = ExampleYear.Year,
            Inquiries = [new("企業", "情報通信業", null, "記事を読んで、連絡をくださいました。")],
            Matches = [new(ExampleHub.At(Slug.From("m2")), "企業", "情報通信業", "会社としての派遣", MatchState.Made, null)],
        },
        false, null, null);

    /// <summary>The whole way, to the third edition.</summary>
    public static RecruitmentLine Finished { get; } = new(
        Open.Recruitment with
        {
            Slug = Slug.From("guide"),
            Title = "貸す人のための手引きづくり",
            State = RecruitmentState.Finished,
            People = 2,
            PublishedOn = new(2023, 9, 8),
            Year = ExampleYear.Year,
            Deadline = null,
            ApplyUrl = null,
            Cell = ExampleHub.At("short-company"),
            ChangedEdition = ExampleHub.At(3),
            Evidence = "2023年度事業報告書",
            Inquiries = [new("企業", "不動産業", Schedule.On(new(2023, 9, 12)), "話を聞きました。"), new("市民", "", null, "")],
            Matches =
            [
                new(ExampleHub.At(Slug.From("m1")), "企業", "不動産業", "社員2名の参加", MatchState.Done, Schedule.On(new(2023, 10, 2))),
                new(ExampleHub.At(Slug.From("m3")), "市民", "", "", MatchState.Considering, null),
            ],
            Body = ExampleHub.Text("<p>貸す人の心配を聞き、手引きにまとめます。</p>"),
        },
        false, ExampleHub.Organization, Roadmap);

    /// <summary>Closed, and nothing was recorded.</summary>
    public static RecruitmentLine Closed { get; } = Open with
    {
        IsOpen = false,
        Recruitment = Open.Recruitment with { State = RecruitmentState.Finished, PublishedOn = null },
    };

    /// <summary>Names that no line can hold.</summary>
    public static RecruitmentLine Wordy { get; } = Open with
    {
        Recruitment = Open.Recruitment with
        {
            Title = ExampleHub.LongName,
            Role = ExampleHub.LongName,
            Summary = ExampleHub.LongName,
            Deliverable = ExampleHub.LongName,
        },
        Organization = ExampleHub.Organization with { Name = ExampleHub.LongName },
    };

    /// <summary>A roadmap from one of whose blank cells a call was born.</summary>
    public static RoadmapHistory History { get; } = Roadmap with { OpenRecruitments = [Open.Recruitment] };

    public static RecruitmentPage OpenPage { get; } = PageOf(Open);

    public static RecruitmentPage MatchedPage { get; } = PageOf(Matched);

    public static RecruitmentPage ClosedPage { get; } = PageOf(Closed);

    public static RecruitmentPage FinishedPage { get; } = PageOf(Finished) with
    {
        Article = ExampleHub.Entries[0],
        Contacts = [ExampleYear.Contacts[2], ExampleYear.Contacts[2] with { Year = new(2019) }],
        ReportedYears = [ExampleYear.Year],
    };

    /// <summary>Pro bono in the invented year, with and without a page of results.</summary>
    public static ImmutableArray<ProbonoYear> Years { get; } =
    [
        new(new(2024), [], [Record("プロボノ受入れ", "/results/2024/", "consultation-receiving", 2)], [], false),
        new(
            ExampleYear.Year,
            [Record("参加申込（情報発信）", "/results/2023/records/", "application-probono", 3)],
            [Record("プロボノ受入れ", "/results/2023/records/", "consultation-receiving", 7), Record("プロボノ派遣（企業から）", "/results/2023/records/", "consultation-sending", 1)],
            [Record("マッチング「情報を守る相談役」（日の記録なし）", "/probono/adviser/", "", 1)],
            true),
    ];

    private static RecordLink Record(string text, string route, string anchor, int count) => new(text, Route.From(route), anchor, count);

    private static RecruitmentPage PageOf(RecruitmentLine line) => new()
    {
        Route = line.Recruitment.Route,
        Title = line.Recruitment.Title,
        Description = line.Recruitment.Summary,
        Breadcrumbs = [new("ホーム", Route.Home), new("プロボノ募集", Route.Page("probono"))],
        IsArticle = true,
        PublishedOn = line.Recruitment.PublishedOn,
        Source = line.Recruitment.Source,
        Line = line,
        Article = null,
        Contacts = [],
        ReportedYears = [],
        Topics = ExampleHub.Topics,
    };
}
