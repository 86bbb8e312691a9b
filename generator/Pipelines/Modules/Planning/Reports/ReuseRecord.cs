using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A request to use a roadmap as the report tells it.</summary>
internal static class ReuseRecord
{
    public static YearRecord Of(ReuseRequest request, YearReport report, Site site)
    {
        var programmes = YearRecords.ProgrammesOf(request.Programmes, report);
        var roadmap = site.FindRoadmap(request.Roadmap.Value);
        var name = $"{roadmap?.Title ?? "ロードマップ"}を活用したいという申し出";
        var href = site.Links.Href(roadmap?.Route ?? report.Route);
        ImmutableArray<ReportLine> lines =
        [
            ReportLines.Title(name, href),
            .. ReportLines.Labelled("日時", request.When?.ToString()),
            .. ReportLines.Labelled("申し出", request.From + "から" + (request.Count is { } count ? $"{count}件" : "")),
            .. ReportLines.Labelled("その後", request.Outcome),
        ];
        var activity = new ReportActivity
        {
            Programmes = programmes,
            ProgrammeTitles = YearRecords.TitlesOf(programmes, report),
            Content = ActivityText.Of(name, request.Outcome ?? ""),
            When = request.When?.ToString() ?? "",
            Beneficiaries = request.From,
            Recorded = request.Count is { } requests ? $"{requests}件" : "",
            Href = href,
        };
        return new YearRecord(new ReportItem(lines, [], request.Source), activity, request.When?.FirstDay, roadmap?.Slug);
    }
}
