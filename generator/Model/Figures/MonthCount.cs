namespace SocialHub.Model;

/// <summary>Attendances of one month of a fiscal year, by sector.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Sectors">One for each sector of the site, zeros too.</param>
/// <param name="WithoutSector">Those whose sector nobody knows.</param>
public sealed record MonthCount(int Month, ImmutableArray<SectorCount> Sectors, int WithoutSector)
{
    public int Total => Sectors.Sum(s => s.Count) + WithoutSector;
}
