using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The columns of a <see cref="MonthSectorChart"/>, in the units of its drawing.</summary>
public static class MonthStacks
{
    /// <summary>Height of the columns at most; with few people a person is no taller than <see cref="TallestPerson"/>.</summary>
    public const double MostHeight = 180;

    public const double TallestPerson = 18;

    /// <summary>A segment that is lower than this has no room for its words; the table has them.</summary>
    public const double LowestLabel = 14;

    /// <summary>How tall one person is drawn, by the fullest month.</summary>
    public static double PersonOf(ImmutableArray<MonthCount> months) =>
        Math.Min(TallestPerson, MostHeight / Math.Max(1, months.Select(m => m.Total).DefaultIfEmpty(0).Max()));

    /// <summary>From the ground upwards, in the order of the sectors, those of whom nobody knows last; no empty segment.</summary>
    /// <param name="month">Its people.</param>
    /// <param name="person">Height of one.</param>
    public static ImmutableArray<StackSegment> Of(MonthCount month, double person)
    {
        var shares = month.Sectors.Select(s => ((Sector?)s.Sector, s.Count)).Append((null, month.WithoutSector)).Where(s => s.Item2 > 0);
        var below = 0;
        var segments = ImmutableArray.CreateBuilder<StackSegment>();
        foreach (var (sector, count) in shares)
        {
            segments.Add(new StackSegment(sector, count, below * person, count * person));
            below += count;
        }

        return segments.DrainToImmutable();
    }
}
