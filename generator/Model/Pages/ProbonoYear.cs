namespace SocialHub.Model;

/// <summary>Pro bono in one fiscal year: the records, and what each adds.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Applications">People who applied.</param>
/// <param name="Consultations">About receiving or sending pro bono.</param>
/// <param name="Matches">Matches that were made, each counted once; they are read on the pages of their recruitments.</param>
/// <param name="HasResults">True where the year has results and a page of its records, on which applications and consultations are read.</param>
public sealed record ProbonoYear(
    FiscalYear Year,
    ImmutableArray<RecordLink> Applications,
    ImmutableArray<RecordLink> Consultations,
    ImmutableArray<RecordLink> Matches,
    bool HasResults)
{
    public bool IsEmpty => Applications.IsEmpty && Consultations.IsEmpty && Matches.IsEmpty;

    /// <summary>Reads the records of a year.</summary>
    public static ProbonoYear Of(FiscalYear year, Site site)
    {
        var records = new YearRecords(year, site);
        return new ProbonoYear(
            year,
            [.. records.Applications.Select(RecordLinks.Of)],
            [.. records.Consultations.Where(c => c.Kind != ConsultationKind.Problem).Select(RecordLinks.Of)],
            [.. records.Matches.Select(m => RecordLinks.Of(m.Recruitment, m.Match))],
            site.Years.Any(y => y.Year == year));
    }
}
