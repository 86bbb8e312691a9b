namespace SocialHub.Model;

/// <summary>The records of one fiscal year: each once, in order of time, whatever order they were given in.</summary>
internal sealed class YearRecords(FiscalYear year, Site site)
{
    public FiscalYear Year => year;

    public Site Site => site;

    /// <summary>The sessions of labs that are over.</summary>
    public IEnumerable<Session> LabSessions => site.Sessions
        .Where(s => s.Year == year && s.Roadmap is not null && !s.IsUpcoming(site.Today))
        .OrderBy(s => s.Schedule.FirstDay).ThenBy(s => s.Slug.Value, StringComparer.Ordinal);

    /// <summary>The trainings that are over.</summary>
    public IEnumerable<Training> Trainings => site.Trainings
        .Where(t => t.Year == year && t.Schedule.LastDay < site.Today)
        .OrderBy(t => t.Schedule.FirstDay).ThenBy(t => t.Slug.Value, StringComparer.Ordinal);

    /// <summary>Those of <see cref="LabSessions"/> whose number of people was recorded.</summary>
    public IEnumerable<Attendance> SessionAttendances => LabSessions.SelectMany(s =>
        s.Participants is { } people ? [new Attendance(s, s.Schedule, people, s.Lecturers)] : Array.Empty<Attendance>());

    /// <summary>Those of <see cref="Trainings"/> whose number of people was recorded.</summary>
    public IEnumerable<Attendance> TrainingAttendances => Trainings.SelectMany(t =>
        t.Participants is { } people ? [new Attendance(t, t.Schedule, people, t.Lecturers)] : Array.Empty<Attendance>());

    /// <summary>With a day first, those without one after them.</summary>
    public IEnumerable<CompanyContact> Contacts => site.Contacts.Where(c => c.Year == year).DistinctBy(c => c.Id.Value)
        .OrderBy(c => c.When?.FirstDay ?? DateOnly.MaxValue).ThenBy(c => c.Id.Value.Value, StringComparer.Ordinal);

    public IEnumerable<Consultation> Consultations => site.Consultations.Where(c => c.Year == year).DistinctBy(c => c.Id.Value)
        .OrderBy(c => c.Kind).ThenBy(c => c.Id.Value.Value, StringComparer.Ordinal);

    public IEnumerable<Application> Applications => site.Applications.Where(a => a.Year == year).DistinctBy(a => a.Id.Value)
        .OrderBy(a => a.Id.Value.Value, StringComparer.Ordinal);

    /// <summary>Matches that were made, by their own day, or by the day of the recruitment where theirs was not recorded.</summary>
    public IEnumerable<(Recruitment Recruitment, Match Match)> Matches => site.Recruitments
        .SelectMany(r => r.Matches.Select(m => (Recruitment: r, Match: m)))
        .Where(p => p.Match.State != MatchState.Considering && YearOf(p.Recruitment, p.Match) == year)
        .DistinctBy(p => p.Match.Id.Value)
        .OrderBy(p => p.Match.When?.FirstDay ?? DateOnly.MaxValue).ThenBy(p => p.Match.Id.Value.Value, StringComparer.Ordinal);

    private static FiscalYear YearOf(Recruitment recruitment, Match match) =>
        match.When is { } when ? FiscalYear.Of(when.FirstDay) : recruitment.Year;
}
