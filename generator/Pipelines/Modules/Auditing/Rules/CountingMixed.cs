using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Those who teach are inside the totals in one place (lecturers) and outside in another (advisers).</summary>
internal sealed class CountingMixed : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year)
    {
        var (sessions, trainings) = (year.Figures.Sessions, year.Figures.Trainings);
        var (lecturers, advisers) = (sessions.Lecturers + trainings.Lecturers, sessions.Advisers + trainings.Advisers);
        return lecturers > 0 && advisers > 0
            ? [new Finding(year.Subject, AuditDiagnostics.CountingMixed(FirstWithAdvisers(year), lecturers, advisers))]
            : [];
    }

    private static SourceSpan FirstWithAdvisers(AuditedYear year) =>
        year.Sessions.Select(s => (s.Source, s.Participants)).Concat(year.Trainings.Select(t => (t.Source, t.Participants)))
            .First(p => p.Participants?.Advisers is not null).Source;
}
