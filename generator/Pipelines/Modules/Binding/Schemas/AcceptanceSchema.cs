namespace SocialHub.Pipelines;

/// <summary>The keys of a disagreement that the editor knows of (承知していること) in a fiscal year's report.</summary>
internal static class AcceptanceSchema
{
    public static readonly Field<string> Finding = Declare.Required(
        "finding 項目", Values.Text, "食いちがいの名前です。確認の結果に出た名前を写します。", "stated-differs t4");

    public static readonly Field<string> Reason = Declare.Required(
        "reason わけ", Values.Text, "そのままにするわけを、読む人に向けて1〜2文で書きます。", "報告書の数を、そのままのせています。");

    public static readonly Schema Schema = new("acceptance", "承知していること", [Finding, Reason]);
}
