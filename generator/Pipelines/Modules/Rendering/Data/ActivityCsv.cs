using System.Text;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>
/// The activities of a report as CSV (RFC 4180), UTF-8 with a byte order mark, without which Excel misreads Japanese. The columns are
/// those of 事業の実施に関する事項 in the yearly report of an NPO (特定非営利活動促進法 第28条); what is not recorded is empty.
/// </summary>
internal static class ActivityCsv
{
    private static readonly (string Name, Func<ReportActivity, SiteLinks, string> Text)[] Columns =
    [
        ("柱", (a, _) => string.Join('・', a.Programmes)),
        ("事業名", (a, _) => a.ProgrammeTitles),
        ("事業内容", (a, _) => a.Content),
        ("実施日時", (a, _) => a.When),
        ("実施場所", (a, _) => a.Where),
        ("従事者の人数", (a, _) => a.Workers),
        ("受益対象者の範囲", (a, _) => a.Beneficiaries),
        ("受益対象者の人数", (a, _) => a.BeneficiaryCount),

        // No record holds money; the column stands there for whoever fills the form.
        ("事業費の金額（千円）", (_, _) => ""),
        ("記録にある数", (a, _) => a.Recorded),
        ("記録のページ", (a, links) => a.Href.Length > 0 ? links.Absolute(a.Href) : ""),
    ];

    public static byte[] Write(ReportDocument report, SiteLinks links)
    {
        var text = new StringBuilder("\uFEFF");
        AppendLine(text, Columns.Select(c => c.Name));
        foreach (var activity in report.Activities)
        {
            AppendLine(text, Columns.Select(c => CsvField.Of(c.Text(activity, links))));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string> fields) => text.AppendJoin(',', fields).Append("\r\n");
}
