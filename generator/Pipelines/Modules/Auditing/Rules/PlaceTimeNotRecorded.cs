using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Sessions without a place, sessions and trainings without a time; one finding, because the habit is one.</summary>
/// <remarks>Sessions of which even the number is missing are told by <see cref="SessionNotRecorded"/>.</remarks>
internal sealed class PlaceTimeNotRecorded : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year)
    {
        Session[] sessions = [.. year.Sessions.Where(s => !SessionNotRecorded.IsMissing(s))];
        Document[] places = [.. sessions.Where(s => s.Place is null)];
        Document[] times = [.. sessions.Where(s => IsWithoutTime(s.Schedule))];
        Document[] trainings = [.. year.Trainings.Where(t => IsWithoutTime(t.Schedule))];
        (string What, Document[] Gaps)[] all = [("会の会場", places), ("会の時刻", times), ("研修の時刻", trainings)];
        var missing = all.Where(m => m.Gaps.Length > 0)
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.What}（{m.Gaps.Length}回分）"));
        return all.SelectMany(m => m.Gaps).FirstOrDefault() is { } first
            ? [new Finding(year.Subject, GapDiagnostics.PlaceTimeNotRecorded(first.Source, string.Join("、", missing)))]
            : [];
    }

    // Of several days the hours are not asked for.
    private static bool IsWithoutTime(Schedule schedule) => schedule is { IsSingleDay: true, StartTime: null };
}
