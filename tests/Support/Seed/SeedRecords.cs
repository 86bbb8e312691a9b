using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>Labs, trainings and products of the seed's year.</summary>
public static class SeedRecords
{
    public static ImmutableArray<Organization> Organizations { get; } =
    [
        Organization("center", "特定非営利活動法人見本センター", "support"), Organization("foundation", "公益財団法人見本財団", null),
        Organization("builder", "千年建設株式会社", "company"), Organization("etic", "NPO法人ETIC", "support"),
    ];

    public static ImmutableArray<Roadmap> Roadmaps { get; } =
        [Roadmap("housing", "居住支援ロードマップ", RoadmapPhase.Revising), Roadmap("self-governance", "地域自治ロードマップ", RoadmapPhase.Studying)];

    public static ImmutableArray<RoadmapHistory> Histories { get; } = [.. Roadmaps.Select(r => new RoadmapHistory { Current = r })];

    /// <summary>Opinions were collected at the exhibition; nobody wrote down how many.</summary>
    public static ImmutableArray<Session> Sessions { get; } =
    [
        Session("2023-04-exhibition", "居住支援ロードマップの展示", SessionKind.Exhibition, Days(2023, 4, 1, 2023, 4, 30), "housing")
            with { Place = At(Slug.From("support-center")), Opinions = new Opinions(null) },
        Session("2023-07-10-case", "事例勉強会「母子向け居住支援」", SessionKind.CaseStudy, Schedule.On(new(2023, 7, 10), new(19, 0), new(20, 30)), "housing") with
        {
            Lecturers = [At(new Credit("千年建設株式会社", "代表取締役社長", "岡本拓也", "氏"))],
            Participants = new(8, [new("講師", 1), new("行政", 1), new("市民活動団体", 2), new("まちづくりNPOスタッフ", 1), new("当法人", 3)]),
        },
        Session("2023-10-19-exchange", "ラボメンバーでの情報交換・勉強会", SessionKind.ExchangeStudy, Schedule.On(new(2023, 10, 19), new(19, 0), new(21, 0)), "housing")
            with { Participants = new(5, [new("市民活動団体", 3), new("まちづくりNPOスタッフ", 1), new("当法人", 1)]) },
        Session("2023-12-21-meeting", "情報交換会（2023年12月）", SessionKind.ExchangeMeeting, Schedule.On(new(2023, 12, 21)), null),
        Session("2024-02-13-study", "地域自治 第1回勉強会", SessionKind.Study, Schedule.On(new(2024, 2, 13), new(18, 0), new(19, 30)), "self-governance")
            with { Participants = new(5, [new("行政", 1), new("市民", 1), new("まちづくりNPOスタッフ", 1), new("当法人", 2)]) },
    ];

    public static ImmutableArray<Training> Trainings { get; } =
    [
        Training(1, TrainingKind.Internal, new(2023, 12, 6), new(2, [])),
        Training(2, TrainingKind.External, new(2024, 2, 28), new(2, [])),
        Training(3, TrainingKind.External, new(2024, 3, 5), new(2, [])),
        Training(4, TrainingKind.OnTheJob, new(2024, 3, 15), new(6, [], new Advisers(1, ["渡邊一馬"]))),
        Training(5, TrainingKind.OnTheJob, new(2024, 3, 29), new(5, [], new Advisers(1, ["渡邊一馬"])))
            with { YearlessDays = [SeedYear.At("trainings/2023-5.md", 16, "3月26日")] },
    ];

    public static ImmutableArray<OutreachProduct> Products { get; } =
    [
        Product("note", "note", ProductState.Published, null),
        Product("homepage", "ホームページ", ProductState.Published, new(2024, 3, 31)),
        Product("leaflet", "リーフレット", ProductState.Designed, null),
    ];

    private static Schedule Days(int y1, int m1, int d1, int y2, int m2, int d2) => new(new(y1, m1, d1), new(y2, m2, d2));

    private static Located<T> At<T>(T value) => SeedYear.At("seed.md", 1, value);

    private static Organization Organization(string id, string name, string? sector) => new()
    {
        Id = Slug.From(id), Name = name, Sector = sector is null ? null : At(sector), Source = SourceSpan.StartOf("organizations.yaml"),
    };

    private static Roadmap Roadmap(string slug, string title, RoadmapPhase phase) => new()
    {
        Slug = Slug.From(slug), Title = title, Phase = phase, Catchphrase = title, Source = SourceSpan.StartOf($"roadmaps/{slug}/roadmap.md"),
    };

    private static Session Session(string slug, string title, SessionKind kind, Schedule schedule, string? roadmap) => new()
    {
        Slug = Slug.From(slug), Title = title, Kind = kind, Schedule = schedule, Roadmap = roadmap is null ? null : At(Slug.From(roadmap)),
        Source = SourceSpan.StartOf($"sessions/{slug}.md"),
    };

    private static Training Training(int ordinal, TrainingKind kind, DateOnly day, Participants participants) => new()
    {
        Slug = Slug.From($"2023-{ordinal}"), Title = $"{ordinal}回目の研修", Ordinal = ordinal, Kind = kind, Schedule = Schedule.On(day),
        Participants = participants, Source = SourceSpan.StartOf($"trainings/2023-{ordinal}.md"),
    };

    private static OutreachProduct Product(string id, string name, ProductState state, DateOnly? date) =>
        new(Slug.From(id), name, name, state, date, null, "", SeedYear.Year, 4, SourceSpan.StartOf("products.yaml"));
}
