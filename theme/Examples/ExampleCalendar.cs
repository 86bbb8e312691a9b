using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Events of the invented hub, around one day.</summary>
public static class ExampleCalendar
{
    public static DateOnly Today { get; } = new(2024, 4, 10);

    public static CalendarEvent Exhibition { get; } = new()
    {
        Schedule = new(new(2024, 4, 1), new(2024, 4, 30)), KindName = "展示", Title = "ロードマップの公開展示",
        Page = Route.Page("sessions", "exhibition"), Place = new(Slug.From("center"), "見本市市民センター", "1階", "ひろば", "見本市中央1-1", null),
    };

    public static CalendarEvent Study { get; } = new()
    {
        Schedule = Schedule.On(new(2024, 5, 16), new(19, 0), new(20, 30)), KindName = "事例勉強会", Title = "家主さんと話す会",
        Summary = "貸す人の困りごとを聞きます。", Page = Route.Page("sessions", "owners"),
    };

    public static CalendarEvent Meeting { get; } = new()
    {
        Schedule = Schedule.On(new(2024, 3, 26)), KindName = "打ち合わせ", Title = "2023年度 第3回の研修の前の打ち合わせ",
        Summary = "練習の進め方を、来てくれる団体と相談しました。", Page = Route.Page("trainings", "third"), Anchor = "meeting-1",
    };

    public static CalendarEvent Hard { get; } = new()
    {
        Schedule = new(new(2024, 12, 28), new(2025, 1, 4), new(10, 0), new(17, 0)), KindName = "展示", Title = ExampleHub.LongName,
        Page = Route.Page("sessions", "ring"),
    };

    /// <summary>A training, the one that goes on with it, a meeting, one more, and one that branches off.</summary>
    public static TrainingSeries Series { get; } = new(
    [
        new(First), new(Second), new(Third, new(1, Meeting.Schedule, Meeting.Summary, ExampleHub.Source)), new(Third),
        new(Fourth, BranchesFrom: Second),
    ]);

    private static Training First => ExampleHub.Training;

    private static Training Second => First with
    {
        Slug = Slug.From("second"),
        Ordinal = 2,
        Title = ExampleHub.LongName,
        Schedule = Schedule.On(new(2024, 2, 29)),
    };

    private static Training Third => First with
    {
        Slug = Slug.From("third"),
        Ordinal = 3,
        Title = "輪",
        Schedule = new(new(2024, 3, 30), new(2024, 4, 2)),
    };

    private static Training Fourth => First with
    {
        Slug = Slug.From("fourth"),
        Ordinal = 1,
        Title = "話を聞く練習：べつの道",
        Schedule = Schedule.On(new(2024, 4, 20)),
    };
}
