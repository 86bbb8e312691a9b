using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a target (目標).</summary>
internal static class TargetSchema
{
    public static readonly Field<Slug> Id = Declare.Required(
        "id 番号", Values.Slug, "アドレスの一部になる、半角の短い名前です。", "t1");

    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "表に出る短い名前です。", "企業へのヒアリング");

    public static readonly Field<string> Text = Declare.Required("text 内容", Values.Text, "目標を一文で書きます。", "企業20社の話を聞く");

    public static readonly Field<(int Value, string Unit)> Value = Declare.Optional(
        "value 目標値", Values.Quantity, "目標の数と単位です。数でない目標には書きません。", "20社");

    public static readonly Field<string> Rule = Declare.Optional("rule 数え方", Values.Text, "延べか実人数かなど、数え方です。", "延べ");

    public static readonly Field<(int Value, string Unit)> Stated = Declare.Optional(
        "stated 実績", Values.Quantity, "報告した数です。報告していないときは書きません（0とはちがいます）。", "17社");

    public static readonly Field<TargetState> State = Declare.Optional(
        "state 状態",
        Values.OneOf(
            KindNames.ToName, TargetState.Met, TargetState.PartlyMet, TargetState.NotMet, TargetState.NotReported,
            TargetState.MeasuredDifferently),
        "数だけでは言えないときの状態です。書かなければ、目標値と実績から計算します。", "一部達成");

    public static readonly Field<Measure> Measure = Declare.Optional(
        "measure 数えるもの",
        Values.OneOf(
            KindNames.ToName, Model.Measure.Sectors, Model.Measure.CompanyContacts, Model.Measure.Matches, Model.Measure.Trainings,
            Model.Measure.Trainees, Model.Measure.Consultations, Model.Measure.ProblemConsultations, Model.Measure.Applications),
        "記録から数えて、実績とくらべるものです。参加したセクター、企業ヒアリング、マッチング、研修、研修の参加者、相談、課題に関する相談、参加申込のどれかです。",
        "企業ヒアリング");

    public static readonly Field<TargetScope> Scope = Declare.Optional(
        "scope 範囲", Values.OneOf(KindNames.ToName, TargetScope.Programme, TargetScope.Project),
        "柱、事業全体のどちらの目標かです。書かなければ、柱になります。", "事業全体");

    public static readonly Field<Slug> PartOf = Declare.Optional(
        "part_of うち", Values.Slug, "ほかの目標の一部のとき、その目標のidです（同じ柱にあるもの）。", "t4");

    public static readonly Field<Slug> Through = Declare.Optional(
        "through 通して", Values.Slug, "発信物を通して達成する目標のとき、そのidです（products.yaml にあるもの）。", "homepage");

    public static readonly Field<FiscalYear> Due = Declare.Optional(
        "due 期限", Values.FiscalYear, "いつの年度の目標かです。書かなければ、その年度です。", "2024年度");

    public static readonly Field<string> Note = Declare.Optional(
        "note 備考", Values.Text, "そうなったわけや、読む人への説明です。", "目標まであと3社です。");

    public static readonly Schema Schema = new(
        "target", "目標", [Id, Name, Text, Value, Rule, Stated, State, Measure, Scope, PartOf, Through, Due, Note]);
}
