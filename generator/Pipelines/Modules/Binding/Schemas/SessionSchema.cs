using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a session (セッション: 勉強会・情報交換会・展示).</summary>
internal static class SessionSchema
{
    public static readonly Field<string> Title = Declare.Required(
        "title 題名", Values.Text, "会の題名です。", "事例勉強会「母子向け居住支援」");

    public static readonly Field<SessionKind> Kind = Declare.Required(
        "kind 種別",
        Values.OneOf(
            KindNames.ToName, SessionKind.CaseStudy, SessionKind.ExchangeStudy, SessionKind.Study,
            SessionKind.ExchangeMeeting, SessionKind.Exhibition),
        "事例勉強会、情報交換・勉強会、勉強会、情報交換会、展示のどれかです。", "事例勉強会");

    public static readonly Field<Schedule> Schedule = Declare.Required(
        "schedule 日時", Values.Schedule, "日と時刻です。何日か続くときは「〜」でつなぎます。", "2023年7月10日 19:00-20:30");

    public static readonly Field<string> Summary = Declare.Optional(
        "summary 概要", Values.Text, "一覧や検索結果に出る、1〜2文の説明です。", "母子世帯の住まいを支える取り組みを学びました。");

    public static readonly Field<Slug> Lab = Declare.Optional(
        "lab ラボ", Values.Slug, "どのロードマップのラボか、roadmaps/ の中のフォルダー名です。", "housing");

    public static readonly Field<int> Ordinal = Declare.Optional(
        "ordinal 回", Values.Ordinal, "何回目かです。", "第1回");

    public static readonly Field<string> Audience = Declare.Optional(
        "audience 対象", Values.Text, "だれのための会かです。だれでも参加できるときは書きません。", "ラボメンバー");

    public static readonly Field<Slug> Place = Declare.Optional(
        "place 会場", Values.Slug, "会場のidです（places.yaml にあるもの）。", "support-center");

    public static readonly Field<ImmutableArray<Located<Credit>>> Lecturers = Declare.Optional(
        "lecturers 講師", Values.OneOrMore(Values.Credit), "講師の所属、肩書き、名前です。", "見本建設株式会社 代表取締役社長 見本次郎氏");

    public static readonly Field<string> Aim = Declare.Optional(
        "aim ねらい", Values.Text, "何のために開くかを一文で書きます。", "ロードマップを新しくするために、事例を学びます。");

    public static readonly Field<ImmutableArray<Located<string>>> Points = Declare.Optional(
        "points 論点", Values.List(Values.Text), "話し合ったことの一覧です。", "地域住民の参画の可能性");

    public static readonly Field<Participants> Participants = Declare.Optional(
        "participants 参加者", Values.Participants, "人数と内訳です。内訳の合計は、全体の人数と同じになります。",
        "8名（講師1名、行政1名、市民活動団体2名、まちづくりNPOスタッフ1名、当法人より3名）");

    public static readonly Field<Recorded<int>> Opinions = Declare.Optional(
        "opinions 意見の数", Values.OrNotRecorded(Values.CountOf("件")),
        "会や展示で集めた意見の数です。集めたけれど数が残っていないときは「記録なし」と書きます。", "12件");

    public static readonly Field<ImmutableArray<Located<string>>> Topics = Shared.Topics;

    public static readonly Field<bool> Draft = Shared.Draft;

    public static readonly Field<string> Evidence = Shared.Evidence;

    public static readonly Schema Schema = new(
        "session",
        "会の報告",
        [
            Title, Kind, Schedule, Summary, Lab, Ordinal, Audience, Place, Lecturers, Aim, Points, Participants, Opinions,
            Topics, Draft, Evidence,
        ]);
}
