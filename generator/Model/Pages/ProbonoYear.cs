namespace SocialHub.Model;

/// <summary>Pro bono in one fiscal year, in numbers.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Applications">As recorded.</param>
/// <param name="Consultations">About receiving or sending pro bono, as recorded.</param>
/// <param name="Matches">Matches that were made, each counted once.</param>
public sealed record ProbonoYear(
    FiscalYear Year,
    ImmutableArray<Application> Applications,
    ImmutableArray<Consultation> Consultations,
    int Matches);
