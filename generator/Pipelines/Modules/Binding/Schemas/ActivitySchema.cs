using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of an activity (実施内容) of a fiscal year.</summary>
internal static class ActivitySchema
{
    public static readonly Field<Schedule> When = Declare.Optional(
        "when 日時", Values.Schedule, "いつのことかです。分からないときは書きません。", "2023年11月24日");

    public static readonly Field<Body> Text = Declare.Required(
        "text 内容", Values.Line, "したことを一文で書きます。リンクも書けます。", "展示会で4社の話を聞きました。");

    public static readonly Schema Schema = new("activity", "実施内容", [When, Text]);
}
