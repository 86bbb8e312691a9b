using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a training (研修).</summary>
internal static class TrainingSchema
{
    public static readonly Field<string> Title = Declare.Required(
        "title 題名", Values.Text, "研修の題名です。", "コーディネーター業務の基礎");

    public static readonly Field<int> Ordinal = Declare.Required(
        "ordinal 回", Values.Ordinal, "その年度の何回目かです。", "第1回");

    public static readonly Field<TrainingKind> Kind = Declare.Required(
        "kind 種別", Values.OneOf(KindNames.ToName, TrainingKind.Internal, TrainingKind.External, TrainingKind.OnTheJob),
        "内部研修、外部研修、OJT研修のどれかです。", "内部研修");

    public static readonly Field<Schedule> Schedule = Declare.Required(
        "schedule 日時", Values.Schedule, "日と、分かれば時刻です。", "2023年12月6日");

    public static readonly Field<string> Summary = Declare.Optional(
        "summary 概要", Values.Text, "一覧や検索結果に出る、1〜2文の説明です。", "コーディネーターの仕事の基礎を学びました。");

    public static readonly Field<Participants> Participants = Declare.Optional(
        "participants 参加者", Values.Participants, "人数です。アドバイザーは「+アドバイザー1名（名前）」と書き、人数には入れません。",
        "6名+アドバイザー1名（見本花子）");

    public static readonly Field<ImmutableArray<Located<Credit>>> Lecturers = Declare.Optional(
        "lecturers 講師", Values.OneOrMore(Values.Credit), "講師の所属、肩書き、名前です。", "NPO法人見本 見本花子さん");

    public static readonly Field<(int Value, string Unit)> Guests = Declare.Optional(
        "guests ゲスト団体", Values.Quantity, "ゲストとして来た団体の数です。団体の名前は書きません。", "1団体");

    public static readonly Field<string> Host = Declare.Optional(
        "host 主催", Values.Text, "よその団体が開いたときの、その団体の名前です。", "見本コミュニティ");

    public static readonly Field<string> Event = Declare.Optional(
        "event 行事", Values.Text, "よその行事に参加したときの、その名前です。", "地域コーディネーター勉強会");

    public static readonly Field<Slug> Continues = Declare.Optional(
        "continues 前の研修", Values.Slug, "続きの研修のとき、前の研修のファイル名（.mdなし）です。", "2023-3");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Meetings = Declare.Optional(
        "meetings 打ち合わせ", Values.List(Values.MapOf(MeetingSchema.Schema)), "前の研修とこの研修の間にしたことの一覧です。", "日時: 2024年3月26日\n    内容: プロジェクトの案を団体に説明しました。");

    public static readonly Field<ImmutableArray<Located<string>>> Topics = Shared.Topics;

    public static readonly Field<bool> Draft = Shared.Draft;

    public static readonly Field<string> Evidence = Shared.Evidence;

    public static readonly Schema Schema = new(
        "training",
        "研修",
        [
            Title, Ordinal, Kind, Schedule, Summary, Participants, Lecturers, Guests, Host, Event, Continues, Meetings, Topics, Draft,
            Evidence,
        ]);
}
