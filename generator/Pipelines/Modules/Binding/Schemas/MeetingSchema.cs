using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a meeting (打ち合わせ) of a training.</summary>
internal static class MeetingSchema
{
    public static readonly Field<Schedule> When = Declare.Required(
        "when 日時", Values.Schedule, "日と、分かれば時刻です。前の研修より後、この研修より前にします。", "2024年3月26日");

    public static readonly Field<string> Text = Declare.Required(
        "text 内容", Values.Text, "したことを一文で書きます。", "プロジェクトの案を団体に説明しました。");

    public static readonly Schema Schema = new("meeting", "打ち合わせ", [When, Text]);
}
