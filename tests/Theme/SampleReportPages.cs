using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Tests;

/// <summary>A yearly report of the invented hub with every kind of block in it.</summary>
internal static class SampleReportPages
{
    private static readonly SourceSpan Nowhere = ExampleYear.Report.Source;

    public static ReportPage Report { get; } = new()
    {
        Route = ReportDocument.PageOf(ExampleYear.Report),
        Title = "2023年度 事業報告書",
        Description = "2023年度の事業報告書です。",
        Breadcrumbs = [new("ホーム", Route.Home), new("成果", Route.Page("results"))],
        Document = Document,
        Word = ReportDocument.WordOf(ExampleYear.Report),
        Csv = ReportDocument.CsvOf(ExampleYear.Report),
    };

    private static ReportDocument Document => new()
    {
        Year = ExampleYear.Report.Year,
        Name = "事業報告書",
        Grant = "2023年度一般財団法人見本財団助成事業",
        Title = $"「{ExampleHub.LongName}」事業報告書",
        ReportedOn = new DateOnly(2024, 3, 31),
        Grantee = "特定非営利活動法人見本",
        Activities = [],
        Blocks =
        [
            Heading(2, "programmes", "3 実施内容"),
            Heading(3, "programme-1", "(1) 話し合いの場"),
            Heading(4, "programme-1-results", "【成果】"),
            new ReportParagraph(ReportLine.Of("2回の会をひらきました。")),
            new ReportTable("(1)の目標と結果", ["目標", "目標値", "結果"], [Row("申し込み", "10名", "未報告"), Row(ExampleHub.LongName, "20社", "未達")]),
            Heading(4, "programme-1-activities", "【実施内容】"),
            Heading(5, "programme-1-housing", "①住まい"),
            new ReportList([Session, new ReportItem([ReportLine.Of("名前だけの記録")], [], Nowhere)]),
        ],
    };

    private static ReportItem Session => new(
        [new([new ReportInline("事例勉強会", "/sessions/2023-07-10/", IsStrong: true), new ReportInline("（再掲）")]), ReportLine.Of("日時：2023年7月10日 19:00–20:30")],
        [ReportLine.Of("全国の動き"), ReportLine.Of(ExampleHub.LongName)],
        Nowhere);

    private static ImmutableArray<ReportLine> Row(params string[] cells) => [.. cells.Select(ReportLine.Of)];

    private static ReportHeading Heading(int level, string id, string text) => new(new Heading(level, id, text));
}
