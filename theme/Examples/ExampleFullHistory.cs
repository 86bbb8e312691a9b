using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What happened to <see cref="ExampleRoadmaps.Full"/>: five editions, and voices in every state.</summary>
public static class ExampleFullHistory
{
    private static readonly Slug Slug = Model.Slug.From("housing");

    private static readonly Session Study = new()
    {
        Source = ExampleHub.Source, Slug = Model.Slug.From("owners"), Title = "家主さんと話す会", Kind = SessionKind.CaseStudy,
        Schedule = Schedule.On(new(2023, 7, 10), new(19, 0), new(20, 30)),
    };

    /// <summary>The current edition.</summary>
    public static Edition Fifth { get; } = EditionOf(5, new(2024, 3, 31), EditionWeight.Major, "家主が困ったときの電話を、企業の役割に加えました。");

    /// <summary>Newest first; twelve of them.</summary>
    public static ImmutableArray<Voice> Voices { get; } =
    [
        VoiceOf(12, VoiceState.UnderReview, "short-citizen", "展示をもっと長く見られるようにしてほしい。"),
        VoiceOf(11, VoiceState.Adopted, "short-company", "困ったときに電話できる先が一つあれば、貸してみようと思えます。") with { Answer = "電話を試す役割を加えました。", Edition = ExampleHub.At(5), ChangedCells = [ExampleHub.At("short-company")] },
        VoiceOf(10, VoiceState.Adopted, "short-company", null) with { Answer = "電話の受付時間を夜までのばしました。", Edition = ExampleHub.At(5), ChangedCells = [ExampleHub.At("short-company"), ExampleHub.At("mid-company")] },
        VoiceOf(9, VoiceState.Adopted, "now-citizen", "保証人がいなくて、五軒続けて断られました。") with { Answer = "断られた理由を集める役割を加えました。", Edition = ExampleHub.At(4), ChangedCells = [ExampleHub.At("now-citizen")] },
        VoiceOf(8, VoiceState.Adopted, null, "入居がゴールではないんです。") with { Answer = "ゴールの文を直しました。", Edition = ExampleHub.At(3) },
        VoiceOf(7, VoiceState.Declined, "mid-government", "家賃を下げてほしい。") with { Answer = "この路線図では扱えないためです。" },
        VoiceOf(6, VoiceState.Redirected, null, "町内会に入りたい。"),
        VoiceOf(5, VoiceState.Duplicate, "short-company", "夜に電話できる先がほしい。"),
        VoiceOf(4, VoiceState.UnderReview, "mid-citizen", "となりの見守りは、見張りとはちがうはず。"),
        VoiceOf(3, VoiceState.UnderReview, "long-university", "学生は4年でいなくなります。"),
        VoiceOf(2, VoiceState.Declined, "mid-citizen", "名札をつけてほしい。") with { Answer = "つけたくない人がいるためです。" },
        VoiceOf(1, VoiceState.UnderReview, null, "字が小さい。"),
    ];

    public static RoadmapHistory History => new()
    {
        Current = ExampleRoadmaps.Full,
        Steps =
        [
            StepOf(Fifth, [
                new(["short-company"], Voices[1], null, ""),
                new(["short-company", "mid-company"], Voices[2], null, ""),
                new(["short-company", "short-npo", "mid-npo"], null, Study, ""),
                new(["short-citizen"], null, null, "市民センターの申し出"),
            ]),
            StepOf(EditionOf(4, new(2023, 10, 19), EditionWeight.Major, "支援ケースの共有を加えました。"), [new(["now-citizen"], Voices[3], null, ""), new(["now-npo"], null, Study, "")]),
            StepOf(EditionOf(3, new(2023, 7, 10), EditionWeight.Minor, "ゴールの文を直しました。"), [new([], Voices[4], null, "")]),
            StepOf(EditionOf(2, new(2023, 5, 1), EditionWeight.Minor, "言葉づかいをそろえました。"), []),
            StepOf(EditionOf(1, null, EditionWeight.Major, null), []),
        ],
        Voices = Voices,
    };

    private static EditionStep StepOf(Edition edition, ImmutableArray<CauseLine> causes) => new(ExampleRoadmaps.Full, edition, null, causes);

    private static Edition EditionOf(int number, DateOnly? day, EditionWeight weight, string? note) =>
        new(ExampleHub.At(number), day, weight, note is null ? [] : [note], []);

    private static Voice VoiceOf(int number, VoiceState state, string? cell, string? words) => new()
    {
        Id = ExampleHub.At(Model.Slug.From($"v{number}")), Roadmap = Slug, ReceivedOn = Schedule.On(new DateOnly(2023, 4, 1).AddDays(20 * number)),
        Words = words, Channel = "展示の付せん", Cell = cell is null ? null : ExampleHub.At(cell), State = state, Source = ExampleHub.Source,
    };
}
