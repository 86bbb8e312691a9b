namespace SocialHub.Model;

/// <summary>Who came to the sessions of labs and to the trainings of one fiscal year, whether or not the year has a report.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Sessions">Those of <see cref="YearFigures.Sessions"/>.</param>
/// <param name="Trainings">Those of <see cref="YearFigures.Trainings"/>.</param>
public sealed record YearPeople(FiscalYear Year, HeadCount Sessions, HeadCount Trainings)
{
    /// <summary>Every year that has a session or a training, oldest first.</summary>
    public static ImmutableArray<YearPeople> Of(Site site) =>
    [
        .. site.Sessions.Select(s => s.Year).Concat(site.Trainings.Select(t => t.Year)).Distinct().Order()
            .Select(year => Of(new YearRecords(year, site))),
    ];

    internal static YearPeople Of(YearRecords records) => new(
        records.Year,
        HeadCounting.Count(records.SessionAttendances, records.Site),
        HeadCounting.Count(records.TrainingAttendances, records.Site));
}
