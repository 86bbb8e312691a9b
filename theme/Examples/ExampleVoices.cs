using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Invented voices: every state, and everything that may not have been recorded.</summary>
public static class ExampleVoices
{
    public static Voice Adopted { get; } = Voice("landlord-phone", new(new(2023, 4, 1), new(2023, 4, 30)), VoiceState.Adopted) with
    {
        Words = "断りたくて断っているのではない。電話できる先が一つあれば、貸してみようと思える。",
        Channel = "展示の付せん",
        Session = ExampleHub.At(Slug.From("exhibition")),
        Sector = ExampleHub.At("企業"),
        Cell = ExampleHub.At("short-company"),
        Answer = "第3版で、家主さんの電話を進行中にしました。",
        Edition = ExampleHub.At(3),
        ChangedCells = [ExampleHub.At("short-company"), ExampleHub.At("short-government")],
    };

    /// <summary>Neither words nor edition nor cells were written down.</summary>
    public static Voice Unrecorded { get; } = Voice("card-bundle", Schedule.On(new(2022, 8, 20)), VoiceState.Adopted) with
    {
        Answer = "いただいた応援カードをもとに、このロードマップづくりを始めました。",
    };

    public static Voice Waiting { get; } = Voice("night-window", Schedule.On(new(2024, 6, 2)), VoiceState.UnderReview) with
    {
        Words = "夜に相談できる窓口がほしい。",
        Channel = "フォーム",
        Sector = ExampleHub.At("市民"),
        Cell = ExampleHub.At("mid-government"),
    };

    public static Voice New { get; } = Voice("students", Schedule.On(new(2024, 9, 12)), VoiceState.UnderReview) with
    {
        Words = "学生にも手伝えることがありますか。",
        Channel = "勉強会での発言",
        Answer = "大学の役割といっしょに、次の勉強会で話し合います。",
    };

    /// <summary>Of somebody who is in no sector of the site, about a cell that only an old edition had, with words that no line can hold.</summary>
    public static Voice Declined { get; } = Voice("long-words", Schedule.On(new(2024, 5, 7)), VoiceState.Declined) with
    {
        Words = ExampleHub.LongName,
        Channel = "手紙",
        Sector = ExampleHub.At("宗教法人"),
        Cell = ExampleHub.At("gone-citizen"),
        Answer = "一つの団体だけを載せることはできないため、見送りました。団体の一覧は、窓口の一覧にまとめます。",
    };

    public static Voice Redirected { get; } = Voice("garbage", Schedule.On(new(2024, 4, 18)), VoiceState.Redirected) with
    {
        Words = "ごみ出しのきまりが、引っ越してきた人に伝わっていない。",
        Channel = "展示の付せん",
        Sector = ExampleHub.At("市民"),
        RedirectedTo = ExampleHub.At(Slug.From("town")),
        Answer = "町のロードマップで考えます。",
    };

    public static Voice Duplicate { get; } = Voice("landlord-phone-again", Schedule.On(new(2024, 4, 18)), VoiceState.Duplicate) with
    {
        Words = "大家が頼れる先があれば。",
        Channel = "展示の付せん",
        SameAs = ExampleHub.At(Slug.From("landlord-phone")),
    };

    /// <summary>Newest first.</summary>
    public static ImmutableArray<Voice> All { get; } = [New, Waiting, Declined, Redirected, Duplicate, Adopted, Unrecorded];

    private static Voice Voice(string id, Schedule receivedOn, VoiceState state) => new()
    {
        Id = ExampleHub.At(Slug.From(id)), Roadmap = Slug.From("housing"), ReceivedOn = receivedOn, State = state, Source = ExampleHub.Source,
    };
}
