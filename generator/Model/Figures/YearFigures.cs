namespace SocialHub.Model;

/// <summary>All numbers of a fiscal year (年度の数字), computed from its records.</summary>
public sealed record YearFigures
{
    public required FiscalYear Year { get; init; }

    /// <summary>The sessions of labs (with a roadmap) of the year.</summary>
    public required HeadCount Sessions { get; init; }

    /// <summary>Minutes of these sessions, of those whose times were recorded.</summary>
    public required int SessionMinutes { get; init; }

    public required HeadCount Trainings { get; init; }

    /// <summary>From April to March; every month, zeros too; sessions of labs.</summary>
    public required ImmutableArray<MonthCount> Months { get; init; }

    /// <summary>Companies by the way they were reached, うち taken apart; in the order of the channels, none left out that has a number.</summary>
    public required ImmutableArray<LabelCount> Channels { get; init; }

    /// <summary>
    /// Companies by industry, largest first; industries with fewer than three companies, and companies whose industry
    /// was not counted, are together in ほか, which stands last.
    /// </summary>
    public required ImmutableArray<LabelCount> Industries { get; init; }

    /// <summary>In the order of the report.</summary>
    public required ImmutableArray<TargetFigure> Targets { get; init; }

    /// <summary>Targets of earlier years that fall due in this one.</summary>
    public required ImmutableArray<TargetFigure> CarriedOver { get; init; }

    /// <summary>Computes the numbers of a report's year: each record counts once, and their order does not matter.</summary>
    /// <param name="report">The report whose targets are to be set beside the records.</param>
    /// <param name="site">All records, and the words of its sectors; its own figures are not looked at.</param>
    public static YearFigures Of(YearReport report, Site site)
    {
        var records = new YearRecords(report.Year, site);
        var targets = new TargetCounting(records);
        var people = YearPeople.Of(records);
        return new YearFigures
        {
            Year = report.Year,
            Sessions = people.Sessions,
            SessionMinutes = records.LabSessions.Sum(s => s.Schedule.Minutes ?? 0),
            Trainings = people.Trainings,
            Months = HeadCounting.Months(records.SessionAttendances, site),
            Channels = ContactCounting.Channels(records.Contacts),
            Industries = ContactCounting.Industries(records.Contacts),
            Targets = [.. targets.Of(report)],
            CarriedOver = [.. targets.CarriedOver()],
        };
    }
}
