using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a request to use a roadmap (活用の申し出) in <c>reuse-requests.yaml</c>.</summary>
internal static class ReuseRequestSchema
{
    public static readonly Field<Slug> Id = Declare.Required(
        "id 番号", Values.Slug, "半角の短い名前です。申し出た人や団体の名前は入れません。", "housing-1");

    public static readonly Field<FiscalYear> Year = Shared.Year;

    public static readonly Field<Slug> Roadmap = Declare.Required(
        "roadmap ロードマップ", Values.Slug, "どのロードマップか、roadmaps/ の中のフォルダー名です。", "housing");

    public static readonly Field<string> From = Declare.Required(
        "from だれから", Values.Text, "申し出た人の立場です。名前は書きません。", "企業");

    public static readonly Field<Recorded<Schedule>> When = Declare.Optional(
        "when 日時", Values.OrNotRecorded(Values.Schedule), "申し出のあった日です。残っていないときは「記録なし」と書くか、書きません。", "2023年6月1日");

    public static readonly Field<Recorded<int>> Count = Declare.Optional(
        "count 件数", Values.OrNotRecorded(Values.CountOf("件")), "申し出の数です。残っていないときは「記録なし」と書くか、書きません。", "1件");

    public static readonly Field<Recorded<string>> Outcome = Declare.Optional(
        "outcome その後", Values.OrNotRecorded(Values.Text), "どうなったかを一文で書きます。残っていないときは「記録なし」と書くか、書きません。", "社内の勉強会で使われました。");

    public static readonly Field<ImmutableArray<Located<int>>> Programmes = Shared.Programmes;

    public static readonly Schema Schema = new(
        "reuse-request", "活用の申し出", [Id, Year, Roadmap, From, When, Count, Outcome, Programmes]);
}
