using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the report of each fiscal year.</summary>
internal static class PlanReports
{
    public static IEnumerable<Page> Plan(Site site) => site.Years.Zip(site.Figures, (y, f) => PageOf(y, f, site));

    private static ReportPage PageOf(YearReport report, YearFigures figures, Site site) => new()
    {
        Route = ReportDocument.PageOf(report),
        Title = $"{report.Year} {report.DocumentName}",
        Description = $"{report.Year}の{report.DocumentName}です。このサイトの記録から組み立てました。印刷でき、Wordのファイルでも受け取れます。",
        Breadcrumbs = [Crumbs.Home, Crumbs.Results, new Crumb(report.Title, report.Route)],
        PublishedOn = report.ReportedOn,
        Source = report.Source,
        Document = BuildReport.Of(report, figures, site),
        Word = ReportDocument.WordOf(report),
        Csv = ReportDocument.CsvOf(report),
    };
}
