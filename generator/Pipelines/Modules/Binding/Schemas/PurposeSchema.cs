namespace SocialHub.Pipelines;

/// <summary>The keys of a purpose (目的) of a fiscal year.</summary>
internal static class PurposeSchema
{
    public static readonly Field<string> Horizon = Declare.Required("horizon 時期", Values.Text, "いつまでの目的かです。", "2年後");

    public static readonly Field<string> Text = Declare.Required("text 内容", Values.Text, "めざす姿を一文で書きます。", "市民が主体的に課題の解決に取り組める");

    public static readonly Schema Schema = new("purpose", "目的", [Horizon, Text]);
}
