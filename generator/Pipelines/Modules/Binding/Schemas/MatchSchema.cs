using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a giver and a receiver who found each other (マッチング).</summary>
internal static class MatchSchema
{
    public static readonly Field<Slug> Id = Declare.Required(
        "id 番号", Values.Slug, "半角の短い名前です。すべての募集の中で、1回だけ使います。", "adviser-1");

    public static readonly Field<string> Giver = Declare.Required(
        "giver 協力者", Values.Text, "力を貸す人の立場です。名前は書きません。", "企業");

    public static readonly Field<string> Industry = Declare.Optional("industry 業種", Values.Text, "企業のとき、その業種です。", "情報通信業");

    public static readonly Field<string> Form = Declare.Optional("form かたち", Values.Text, "どのように加わるかです。", "企業としてのプロボノ派遣");

    public static readonly Field<MatchState> State = Declare.Required(
        "state 状態", Values.OneOf(KindNames.ToName, MatchState.Considering, MatchState.Made, MatchState.Working, MatchState.Done),
        "検討中、成立、実施中、完了のどれかです。", "成立");

    public static readonly Field<Recorded<Schedule>> When = Declare.Optional(
        "when 日時", Values.OrNotRecorded(Values.Schedule), "マッチングした日です。残っていないときは「記録なし」と書くか、書きません。", "2023年10月1日");

    public static readonly Schema Schema = new("match", "マッチング", [Id, Giver, Industry, Form, State, When]);
}
