namespace SocialHub.Pipelines;

/// <summary>Reads a year, western or of an era: 2023, 令和5, R5, 平成元.</summary>
internal static class YearReader
{
    private const int First = 1868;
    private const int Last = 2199;

    // The western year before the first of the era.
    private static readonly (string Name, int YearBefore)[] Eras =
        [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("R", 2018), ("H", 1988), ("S", 1925)];

    /// <summary>The western year from 1868 to 2199, or null, and nothing is taken; takes no 年.</summary>
    public static int? Take(NotationReader reader)
    {
        var start = reader.Position;
        var year = TakeEra(reader) is { } before ? TakeYearOfEra(reader) + before : TakeWestern(reader);
        if (year is >= First and <= Last)
        {
            return year;
        }

        reader.ReturnTo(start);
        return null;
    }

    private static int? TakeEra(NotationReader reader)
    {
        foreach (var (name, yearBefore) in Eras)
        {
            if (reader.TryTake(name))
            {
                return yearBefore;
            }
        }

        return null;
    }

    private static int? TakeYearOfEra(NotationReader reader) =>
        reader.TryTake("元") ? 1 : reader.TakeNumber(longest: 2) is { } year and > 0 ? year : null;

    private static int? TakeWestern(NotationReader reader) => reader.TakeNumber();
}
