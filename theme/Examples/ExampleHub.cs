using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>An invented hub (見本ハブ) for the examples: its settings, addresses, and small values in the author's notation.</summary>
public static class ExampleHub
{
    /// <summary>A name that no line can hold and that has no place to break.</summary>
    public const string LongName = "特定非営利活動法人見本まちづくり市民活動支援センター居住支援ネットワーク推進協議会準備委員会事務局";

    /// <summary>Where every example says it was written.</summary>
    public static SourceSpan Source { get; } = SourceSpan.StartOf("articles/example.md");

    public static SiteSettings Settings { get; } = new()
    {
        Name = "見本市ハブ",
        NamePrefix = "見本市",
        Headline = "困りごとを、みんなの道すじに。",
        Description = "立場のちがう人が集まって、社会課題を解決する道すじをつくります。",
        BaseUrl = "https://example.org",
        License = "このサイトの文章は CC BY 4.0 で利用できます。",
        FunderCredit = "このサイトは見本財団の助成を受けてつくりました。",
        RepositoryUrl = "https://example.org/source",
        ContactUrl = "/contact/",
        Sectors =
        [
            Sector("citizen", "市民", "市", 1), Sector("company", "企業", "企", 2), Sector("npo", "支援団体", "支", 3),
            Sector("government", "行政", "行", 4), Sector("university", "大学", "学", 5),
        ],
        OwnStaffWords = ["当法人"],
        LecturerWords = ["講師"],
        Navigation =
        [
            Item("ロードマップ", "/roadmaps/"), Item("セッション", "/sessions/"), Item("記事", "/articles/"),
            Item("成果", "/results/"),
        ],
        FooterNavigation = [Item("このサイトについて", "/about/"), Item("お問い合わせ", "/contact/")],
    };

    public static SiteLinks Links { get; } = new(Settings, FrozenDictionary<string, Route>.Empty);

    /// <summary>Two documents as rows.</summary>
    public static ImmutableArray<Entry> Entries { get; } =
    [
        new("2024年3月31日（日）", new(2024, 3, 31), "お知らせ", "ホームページを公開しました", "みんなでつくりました。", Route.Page("articles", "home")),
        new("2023年7月10日（月） 19:00〜20:30", new(2023, 7, 10), "事例勉強会", "家主さんと話す会", "8名で話しました。", Route.Page("sessions", "owners")),
    ];

    public static ImmutableArray<Topic> Topics { get; } =
    [
        new(Slug.From("housing"), "居住支援", "住まいに困る人を支えます。"), new(Slug.From("town"), "地域自治", "町のことを町で決めます。"),
    ];

    public static Person Person { get; } = new()
    {
        Id = Slug.From("hanako"), Name = "見本花子", Position = "代表取締役", Description = "空き家を直して貸し出しています。",
        MayBeNamed = true, Source = Source,
    };

    public static Organization Organization { get; } = new()
    {
        Id = Slug.From("builder"), Name = "見本建設株式会社", Sector = At("company"), Url = "https://example.org/builder",
        Description = "空き家を直す会社です。", Source = Source,
    };

    public static Roadmap Roadmap { get; } = new()
    {
        Source = Source, Slug = Slug.From("housing"), Title = "居住支援", Catchphrase = "住まいに困る人を、ひとりにしない。",
        Phase = RoadmapPhase.Drafting,
    };

    public static Training Training { get; } = new()
    {
        Source = Source, Slug = Slug.From("first"), Title = "話を聞く練習", Ordinal = 1, Kind = TrainingKind.Internal,
        Schedule = Schedule.On(new(2023, 6, 5), new(13, 0), new(15, 0)), Participants = new(6, [], new Advisers(1, ["見本花子"])),
    };

    /// <summary>A text without links.</summary>
    public static Body Text(string html) => new(html, [], [], html);

    public static Located<T> At<T>(T value) => new(value, Source);

    private static Sector Sector(string id, string name, string mark, int number) =>
        new(Slug.From(id), name, mark, $"{name}の方へ。できることを、いっしょに探しませんか。", [], number);

    private static NavigationItem Item(string text, string path) => new(text, At(Route.From(path)));
}
