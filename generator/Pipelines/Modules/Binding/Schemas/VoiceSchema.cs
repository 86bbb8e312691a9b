using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a voice (声) in <c>voices.yaml</c> of a roadmap.</summary>
internal static class VoiceSchema
{
    public static readonly Field<Slug> Id = Declare.Required(
        "id 番号", Values.Slug, "アドレスの一部になる、半角の短い名前です。あとから変えません。", "voice-1");

    public static readonly Field<Schedule> Received = Declare.Required(
        "received 受けた日", Values.Schedule, "声を受けた日です。展示のように何日か続くときは「〜」でつなぎます。", "2023年7月10日");

    public static readonly Field<Recorded<string>> Words = Declare.Required(
        "words ことば", Values.OrNotRecorded(Values.Text), "言われたことばです。残っていないときは「記録なし」と書きます。", "夜に相談できるところがほしい。");

    public static readonly Field<string> Channel = Declare.Optional(
        "channel どこで", Values.Text, "どのように受けた声かです。", "展示の付せん");

    public static readonly Field<Slug> Session = Declare.Optional(
        "session 会", Values.Slug, "声を受けた会のファイル名（.mdなし）です。", "2023-07-10-study");

    public static readonly Field<string> Sector = Declare.Optional(
        "sector セクター", Values.Text, "話した人のセクターです。分からないときは書きません。", "市民");

    public static readonly Field<string> Cell = Declare.Optional(
        "cell ます", Values.Text, "どのますについての声かです。ぜんたいについての声なら書きません。", "短期／市民");

    public static readonly Field<VoiceState> State = Declare.Required(
        "state 状態",
        Values.OneOf(
            KindNames.ToName, VoiceState.UnderReview, VoiceState.Adopted, VoiceState.Declined, VoiceState.Redirected,
            VoiceState.Duplicate),
        "検討中、反映、見送り、別の課題へ、重複のどれかです。", "検討中");

    public static readonly Field<string> Answer = Declare.Optional(
        "answer 答え", Values.Text, "声への答えです。見送りのときは、その理由です。", "次の版で、相談先の一覧に夜の窓口を足しました。");

    public static readonly Field<Recorded<int>> Edition = Declare.Optional(
        "edition 版", Values.OrNotRecorded(Values.Ordinal), "反映した版です。残っていないときは「記録なし」と書きます。", "第2版");

    public static readonly Field<ImmutableArray<Located<Recorded<string>>>> ChangedCells = Declare.Optional(
        "changed_cells 変わったます", Values.OneOrMore(Values.OrNotRecorded(Values.Text)),
        "反映して変わったますです。残っていないときは「記録なし」と書きます。", "短期／行政");

    public static readonly Field<Slug> RedirectedTo = Declare.Optional(
        "redirected_to 行き先", Values.Slug, "別の課題へ引きついだとき、そのロードマップのフォルダー名です。", "self-governance");

    public static readonly Field<Slug> SameAs = Declare.Optional(
        "same_as 同じ声", Values.Slug, "重複のとき、同じことを言っている声のidです。", "voice-1");

    public static readonly Schema Schema = new(
        "voice",
        "声",
        [
            Id, Received, Words, Channel, Session, Sector, Cell, State, Answer, Edition, ChangedCells, RedirectedTo, SameAs,
        ]);
}
