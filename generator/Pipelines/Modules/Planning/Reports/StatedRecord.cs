using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>An activity that has no record of its own: the report's own sentence.</summary>
internal static class StatedRecord
{
    public static ToldRecord Of(Activity activity, Programme programme, YearReport report, Site site)
    {
        ReportLine[] text = [new(BodyInlines.Of(activity.Text, report.Route, site.Links))];
        var lines = ReportLines.Labelled("日時", activity.Schedule?.ToString());
        var row = new ReportActivity
        {
            Programmes = [programme.Number],
            ProgrammeTitles = programme.Title,
            Content = activity.Text.PlainText,
            When = activity.Schedule?.ToString() ?? "",
            Href = site.Links.Href(report.Route),
        };
        return new ToldRecord(new ReportItem([.. text, .. lines], [], report.Source), row, activity.Schedule?.FirstDay);
    }
}
