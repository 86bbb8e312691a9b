using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Pages of the invented hub for components that show a whole page's facts.</summary>
public static class ExamplePages
{
    public static SessionPage Session { get; } = new()
    {
        Route = Route.Page("sessions", "owners"),
        Title = "家主さんと話す会",
        Description = "家主さんの話を聞きました。",
        Breadcrumbs = [new("ホーム", Route.Home), new("セッション", Route.Page("sessions"))],
        Session = new()
        {
            Source = ExampleHub.Source, Slug = Slug.From("owners"), Title = "家主さんと話す会", Kind = SessionKind.CaseStudy,
            Ordinal = 2, Audience = "ラボメンバー", Summary = "家主さんの話を聞き、8名で話し合いました。",
            Aim = "貸す人の困りごとを知り、いっしょに支える形を考える。",
            Points = ["家主が断る理由の多くは、困ったときに相談する先がないこと。", "見守りの形を、先に決めておくこと。"],
            Schedule = Schedule.On(new(2023, 7, 10), new(19, 0), new(20, 30)),
            Participants = new(8, [new("講師", 1), new("行政", 1), new("市民活動団体", 2), new("まちづくりNPOスタッフ", 1), new("当法人", 3)]),
            Opinions = new(12),
            Evidence = "2023年度事業報告書",
        },
        IsUpcoming = false,
        Place = new(Slug.From("center"), "見本市市民センター", "1階", "ひろば", "見本市中央1-1", "駅から歩いて5分。段差はありません。"),
        Roadmap = ExampleHub.Roadmap,
        Lecturers = [new(new Credit("見本建設株式会社", "代表取締役", "見本花子", "氏"), ExampleHub.Person, ExampleHub.Organization)],
        Topics = ExampleHub.Topics,
        Previous = ExampleHub.Entries[1],
        Next = ExampleHub.Entries[0],
    };

    public static SessionPage BareSession { get; } = Session with
    {
        Title = "輪",
        Session = new()
        {
            Source = ExampleHub.Source, Slug = Slug.From("ring"), Title = "輪", Kind = SessionKind.Exhibition,
            Schedule = new(new(2023, 12, 28), new(2024, 1, 4)),
        },
        Place = null,
        Roadmap = null,
        Lecturers = [],
        Topics = [],
        Previous = null,
        Next = null,
    };

    public static SessionPage Exhibition { get; } = BareSession with
    {
        Session = BareSession.Session with { Opinions = new(null) },
    };

    public static TrainingPage Training { get; } = new()
    {
        Route = ExampleHub.Training.Route,
        Title = ExampleHub.Training.Title,
        Description = "話を聞く練習をしました。",
        Breadcrumbs = [new("ホーム", Route.Home), new("研修", Route.Page("trainings"))],
        Training = ExampleHub.Training with
        {
            Guests = (2, "団体"),
            Host = ExampleHub.LongName,
            Event = "全国つどい2023",
            Evidence = "2023年度事業報告書",
            Summary = "聞く側と話す側に分かれて練習しました。",
        },
        Lecturers = Session.Lecturers,
        Advisers = [ExampleHub.Person],
        Series = ExampleCalendar.Series,
        Topics = [],
        Previous = null,
        Next = ExampleHub.Entries[0],
    };

    public static TrainingPage BareTraining { get; } = Training with
    {
        Training = ExampleHub.Training with { Participants = null },
        Lecturers = [],
        Advisers = [],
        Series = null,
        Next = null,
    };
}
