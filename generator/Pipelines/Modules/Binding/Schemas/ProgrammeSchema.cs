using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a programme (柱) of a fiscal year.</summary>
internal static class ProgrammeSchema
{
    public static readonly Field<int> Number = Declare.Required("number 番号", Values.Ordinal, "柱の番号です。", "1");

    public static readonly Field<string> Title = Declare.Required("title 題名", Values.Text, "柱の題名です。", "課題解決ラボの運営");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Targets = Declare.Optional(
        "targets 目標", Values.List(Values.MapOf(TargetSchema.Schema)), "目標の一覧です。", "id: t1\n        名前: 目標の名前");

    public static readonly Field<ImmutableArray<Located<Body>>> Results = Declare.Optional(
        "results 成果", Values.List(Values.Line), "成果を一文ずつ書きます。記録へのリンクも書けます。", "企業17社の話を聞きました。");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Activities = Declare.Optional(
        "activities 実施内容", Values.List(Values.MapOf(ActivitySchema.Schema)), "会や研修の記録にないことの一覧です。", "日時: 2023年11月24日\n        内容: 展示会で4社の話を聞きました。");

    public static readonly Field<ImmutableArray<Located<RecordGroup>>> Records = Declare.Optional(
        "records 記録",
        Values.OneOrMore(Values.OneOf(KindNames.ToName, RecordGroup.LabSessions, RecordGroup.OtherSessions, RecordGroup.Trainings)),
        "事業報告書でこの柱に入れる記録です。ラボの会、そのほかの会、研修から選びます。", "ラボの会");

    public static readonly Schema Schema = new("programme", "柱", [Number, Title, Targets, Results, Activities, Records]);
}
