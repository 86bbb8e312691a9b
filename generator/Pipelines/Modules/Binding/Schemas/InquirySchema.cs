using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of somebody who asked about a recruitment (問い合わせ).</summary>
internal static class InquirySchema
{
    public static readonly Field<string> From = Declare.Required(
        "from だれから", Values.Text, "問い合わせた人の立場です。名前は書きません。", "企業");

    public static readonly Field<string> Industry = Declare.Optional("industry 業種", Values.Text, "企業のとき、その業種です。", "情報通信業");

    public static readonly Field<Recorded<Schedule>> When = Declare.Optional(
        "when 日時", Values.OrNotRecorded(Values.Schedule), "問い合わせのあった日です。残っていないときは「記録なし」と書くか、書きません。", "2023年9月20日");

    public static readonly Field<string> Text = Declare.Optional(
        "text 内容", Values.Text, "どうなったかを一文で書きます。", "話を聞き、派遣を検討することになりました。");

    public static readonly Schema Schema = new("inquiry", "問い合わせ", [From, Industry, When, Text]);
}
