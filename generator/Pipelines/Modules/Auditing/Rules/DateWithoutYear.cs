using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Days without a year in the texts of the year; one finding, because the habit is one.</summary>
internal sealed class DateWithoutYear : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year)
    {
        var days = year.Texts.SelectMany(d => d.YearlessDays, (text, day) => (Text: text, Day: day)).ToArray();
        return days.Length == 0
            ? []
            : [new Finding(year.Subject, GapDiagnostics.DateWithoutYear(days[0].Day.Span, string.Join("、", days.Select(Told).Distinct()), string.Join("、", days.Select(PlaceOf))))];
    }

    private static string Told((Document Text, Located<string> Day) found) => $"「{found.Day.Value}」（{found.Text.Title}）";

    private static string PlaceOf((Document Text, Located<string> Day) found) =>
        string.Create(CultureInfo.InvariantCulture, $"{found.Day.Span.File} の{found.Day.Span.Line}行目");
}
