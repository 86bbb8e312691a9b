using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A request to use a roadmap as the report tells it.</summary>
internal static class ReuseRecord
{
    public static ToldRecord Of(ReuseRequest request, YearReport report, Site site)
    {
        var programmes = ToldRecords.ProgrammesOf(request.Programmes, report);
        var roadmap = site.FindRoadmap(request.Roadmap.Value);
        var name = $"{roadmap?.Title ?? "ロードマップ"}を活用したいという申し出";
        var href = RecordPages.Of(request, report, site);
        ImmutableArray<ReportLine> lines =
        [
            ReportLines.Title(name, href),
            .. ReportLines.Labelled("日時", ReportLines.Recorded(request.When?.ToString())),
            .. ReportLines.Labelled("申し出た人", request.From),
            .. ReportLines.Labelled("件数", ReportLines.Recorded(request.Count is { } count ? $"{count}件" : null)),
            .. ReportLines.Labelled("その後", ReportLines.Recorded(request.Outcome)),
        ];
        var activity = new ReportActivity
        {
            Programmes = programmes,
            ProgrammeTitles = ToldRecords.TitlesOf(programmes, report),
            Content = ActivityText.Of(name, request.Outcome ?? ""),
            When = request.When?.ToString() ?? "",
            Beneficiaries = request.From,
            Recorded = request.Count is { } requests ? $"{requests}件" : "",
            Href = href,
        };
        return new ToldRecord(new ReportItem(lines, [], request.Source), activity, request.When?.FirstDay, roadmap?.Slug);
    }
}
