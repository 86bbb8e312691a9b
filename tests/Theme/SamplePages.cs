using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Tests;

/// <summary>One page, or two, of every kind that this theme knows how to read, of the invented hub.</summary>
internal static class SamplePages
{
    private static readonly ImmutableArray<Crumb> Home = [new("ホーム", Route.Home)];

    /// <summary>By a name for test output.</summary>
    public static IReadOnlyDictionary<string, Page> All { get; } = new Dictionary<string, Page>(StringComparer.Ordinal)
    {
        ["text"] = Text,
        ["article"] = Article,
        ["article-long"] = LongArticle,
        ["articles"] = Articles,
        ["articles-empty"] = Articles with { Groups = [] },
        ["session"] = ExamplePages.Session,
        ["session-bare"] = ExamplePages.BareSession,
        ["session-upcoming"] = ExamplePages.Session with { IsUpcoming = true },
        ["sessions"] = Sessions,
        ["sessions-empty"] = Sessions with { Upcoming = [], Past = [] },
        ["training"] = ExamplePages.Training,
        ["training-bare"] = ExamplePages.BareTraining,
        ["trainings"] = Trainings,
        ["probono"] = Probono,
        ["probono-none-open"] = Probono with { Open = [], Matched = [], Years = [] },
        ["recruitment-open"] = ExampleProbono.OpenPage,
        ["recruitment-matched"] = ExampleProbono.MatchedPage,
        ["recruitment-finished"] = ExampleProbono.FinishedPage,
        ["recruitment-closed"] = ExampleProbono.ClosedPage,
        ["calendar"] = Calendar,
        ["calendar-empty"] = Calendar with { Upcoming = [], Past = [] },
        ["topics"] = Topics,
        ["topic"] = Topic,
        ["topic-empty"] = Topic with { Roadmaps = [], Entries = [] },
        ["people"] = People,
        ["people-empty"] = People with { People = [], Organizations = [] },
        ["person"] = Person,
        ["translated-text"] = ExampleTranslations.Text,
        ["language-home"] = ExampleTranslations.Home,
        ["removals"] = Removals,
        ["not-found"] = NotFound,
        ["redirect"] = Redirect,
    };

    private static TextPage Text => new()
    {
        Route = Route.Page("about"),
        Title = "このサイトについて",
        Description = "見本市ハブのしくみを説明します。",
        Breadcrumbs = Home,
        Source = ExampleHub.Source,
        UpdatedOn = new(2024, 3, 31),
        Document = new()
        {
            Source = ExampleHub.Source, Slug = Slug.From("about"), Title = "このサイトについて", Body = SampleBodies.Article,
        },
    };

    private static ArticlePage Article => new()
    {
        Route = Route.Page("articles", "home"),
        Title = "ホームページを公開しました",
        Description = "みんなでつくりました。",
        Breadcrumbs = [.. Home, new("記事", Route.Page("articles"))],
        IsArticle = true,
        PublishedOn = new(2024, 3, 31),
        UpdatedOn = new(2024, 4, 2),
        Source = ExampleHub.Source,
        Article = new()
        {
            Source = ExampleHub.Source,
            Slug = Slug.From("home"),
            Title = "ホームページを公開しました",
            PublishedOn = new(2024, 3, 31),
            UpdatedOn = new(2024, 4, 2),
            OriginalUrl = "https://example.org/first/" + new string('a', 80),
            Evidence = "2023年度事業報告書",
            Body = SampleBodies.Article,
        },
        Authors = [ExampleHub.Person],
        Recruitments = [ExampleHub.Entries[0] with { KindName = "プロボノ募集", Route = Route.Page("probono", "adviser") }],
        Topics = ExampleHub.Topics,
        Previous = ExampleHub.Entries[1],
        Next = ExampleHub.Entries[0],
    };

    private static ArticlePage LongArticle => Article with
    {
        Title = ExampleHub.LongName,
        Article = Article.Article with { Title = ExampleHub.LongName, Body = SampleBodies.Long },
        Authors = [],
    };

    private static ArticleIndexPage Articles => new()
    {
        Route = Route.Page("articles"),
        Title = "記事",
        Description = "お知らせ、募集、レポート、インタビューです。",
        Breadcrumbs = Home,
        Groups = [new("2024年度", ExampleHub.Entries), new("2023年度", ExampleHub.Entries)],
    };

    private static SessionIndexPage Sessions => new()
    {
        Route = Route.Page("sessions"),
        Title = "セッション",
        Description = "勉強会、情報交換会、展示の記録です。",
        Breadcrumbs = Home,
        Upcoming = [ExampleHub.Entries[1] with { Title = ExampleHub.LongName }],
        Past = [new("2023年度", ExampleHub.Entries)],
    };

    private static TrainingIndexPage Trainings => new()
    {
        Route = Route.Page("trainings"),
        Title = "研修",
        Description = "コーディネーターの研修の記録です。",
        Breadcrumbs = Home,
        Years = [new(new(2023), [ExampleHub.Training, SecondTraining]) { Series = [ExampleCalendar.Series] }],
    };

    private static Training SecondTraining => ExampleHub.Training with
    {
        Slug = Slug.From("second"),
        Ordinal = 2,
        Title = "話を聞く練習のふりかえり：全国のつどいで学んだことを持ち寄る",
        Kind = TrainingKind.OnTheJob,
        Schedule = new(new(2023, 12, 28), new(2024, 1, 4)),
        Continues = ExampleHub.At(ExampleHub.Training.Slug),
    };

    private static ProbonoPage Probono => new()
    {
        Route = Route.Page("probono"),
        Title = "プロボノ募集",
        Description = "プロボノの募集と、そのあとの記録です。",
        Breadcrumbs = Home,
        Open = [ExampleProbono.Open, ExampleProbono.Wordy, ExampleProbono.Bare],
        Matched = [ExampleProbono.Matched],
        Closed = [ExampleProbono.Past, ExampleProbono.Finished, ExampleProbono.Closed],
        Years = ExampleProbono.Years,
    };

    private static CalendarPage Calendar => new()
    {
        Route = CalendarRoutes.Page,
        Title = "カレンダー",
        Description = "勉強会、展示、研修の予定と記録です。",
        Breadcrumbs = Home,
        Today = ExampleCalendar.Today,
        Upcoming = [ExampleCalendar.Exhibition, ExampleCalendar.Study, ExampleCalendar.Hard],
        Past =
        [
            new(new(2023), [new(new(2024, 3, 1), [ExampleCalendar.Meeting])]),
            new(new(2022), [new(new(2022, 12, 1), [ExampleCalendar.Hard]), new(new(2022, 11, 1), [ExampleCalendar.Study])]),
        ],
    };

    private static TopicIndexPage Topics => new()
    {
        Route = Route.Page("topics"),
        Title = "分野",
        Description = "記録と記事を、分野ごとにまとめました。",
        Breadcrumbs = Home,
        Topics = [.. ExampleHub.Topics.Select(t => new TopicCount(t, 12))],
    };

    private static TopicPage Topic => new()
    {
        Route = ExampleHub.Topics[0].Route,
        Title = ExampleHub.Topics[0].Name,
        Description = ExampleHub.Topics[0].Description,
        Breadcrumbs = [.. Home, new("分野", Route.Page("topics"))],
        Topic = ExampleHub.Topics[0],
        Roadmaps = [ExampleHub.Roadmap],
        Entries = ExampleHub.Entries,
    };

    private static PeoplePage People => new()
    {
        Route = Route.Page("people"),
        Title = "人と団体",
        Description = "名前の公開に同意した人と、関わる団体です。",
        Breadcrumbs = Home,
        People = [new(ExampleHub.Person, ExampleHub.Organization), new(ExampleHub.Person with { Name = "輪" }, null)],
        Organizations = [ExampleHub.Organization, ExampleHub.Organization with { Name = ExampleHub.LongName, Url = null }],
    };

    private static PersonPage Person => new()
    {
        Route = ExampleHub.Person.Route,
        Title = ExampleHub.Person.Name,
        Description = ExampleHub.Person.Description,
        Breadcrumbs = [.. Home, new("人と団体", Route.Page("people"))],
        Line = new(ExampleHub.Person, ExampleHub.Organization),
        Entries = ExampleHub.Entries,
    };

    private static RemovalsPage Removals => new()
    {
        Route = Route.Page("changes"),
        Title = "消した記録",
        Description = "いちど公開したもののうち、消したものと、数を直したものの一覧です。",
        Breadcrumbs = Home,
        Source = ExampleHub.Source,
        Removals =
        [
            Removal(new(2024, 4, 10), "勉強会『家主さんと話す会』の参加者の人数（全体 8名 → 7名）", "行政の1名を、2回数えていました。"),
            Removal(new(2023, 12, 28), ExampleHub.LongName, $"{ExampleHub.LongName}から、のせないでほしいと連絡がありました。"),
        ],
    };

    private static Removal Removal(DateOnly date, string what, string reason) =>
        new(date, FactKey.Of(ExampleHub.Roadmap.Route), what, reason, ExampleHub.Source);

    private static RedirectPage Redirect => new()
    {
        Route = Route.Page("old"),
        Title = "移動しました",
        Description = "",
        IsListed = false,
        Target = Route.Page("about"),
    };

    private static NotFoundPage NotFound => new()
    {
        Route = Route.File("404.html"),
        Title = "ページが見つかりません",
        Description = "",
        IsListed = false,
        Roadmaps = [ExampleHub.Roadmap],
    };
}
