using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>People who applied to take part, as the report tells them.</summary>
internal static class ApplicationRecord
{
    private const string Name = "プロボノの参加申込";

    public static ToldRecord Of(Application application, YearReport report, Site site)
    {
        var programmes = ToldRecords.ProgrammesOf(application.Programmes, report);
        var href = RecordPages.Of(application, report, site);
        ImmutableArray<ReportLine> lines =
        [
            ReportLines.Title(Name, href),
            .. ReportLines.Labelled("申し込んだ人", $"{application.Count}名"),
            .. ReportLines.Labelled("きっかけ", application.Channel),
        ];
        var activity = new ReportActivity
        {
            Programmes = programmes,
            ProgrammeTitles = ToldRecords.TitlesOf(programmes, report),
            Content = ActivityText.Of(Name, application.Channel),
            Recorded = $"{application.Count}名",
            Href = href,
        };
        return new ToldRecord(new ReportItem(lines, [], application.Source), activity, null);
    }
}
