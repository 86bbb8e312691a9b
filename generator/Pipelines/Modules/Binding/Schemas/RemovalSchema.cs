using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of an explanation (消したものの説明) in <c>removals.yaml</c>.</summary>
internal static class RemovalSchema
{
    public static readonly Field<DateOnly> Date = Declare.Required(
        "date 日付", Values.Date, "消した日、または数を直した日です。", "2024年4月10日");

    public static readonly Field<FactKey> Removed = Declare.Required(
        "removed 消したもの", Values.FactKey, "お知らせに書いてある、半角の名前です。そのまま写します。", "sessions/2023-07-10-study");

    public static readonly Field<string> What = Declare.Required(
        "what 内容", Values.Text, "何を消したか、何を直したかです。読む人に見えるので、人の名前は書きません。", "2023年7月10日の勉強会の記録");

    public static readonly Field<string> Reason = Declare.Required(
        "reason わけ", Values.Text, "なぜ消したか、なぜ直したかを、一文で書きます。", "同じ記録が2つあったので、1つにまとめました。");

    public static readonly Schema Schema = new("removal", "消したものの説明", [Date, Removed, What, Reason]);
}
