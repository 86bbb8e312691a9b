using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads a year: 2023, 令和5, R5, 令和元, and 令和5(2023), where both must agree. The 年 after it is left to others.</summary>
internal static class YearReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Null, with the cursor where it was, when no year with four digits or an era stands there.</summary>
    public static WrittenYear? TryRead(NotationReader reader)
    {
        var start = reader.Position;
        reader.SkipSpaces();
        if (TryReadOne(reader) is not { } year)
        {
            reader.Position = start;
            return null;
        }

        CheckSecond(reader, year);
        return year;
    }

    /// <summary>Reports a year outside 1900–2100; true when it lies within.</summary>
    public static bool CheckPlausible(NotationReader reader, int start, int year)
    {
        if (year is >= FirstYear and <= LastYear)
        {
            return true;
        }

        reader.Report(NotationDiagnostics.YearImplausible(reader.SpanAt(start), year.ToString(CultureInfo.InvariantCulture)));
        return false;
    }

    private static WrittenYear? TryReadOne(NotationReader reader)
    {
        var start = reader.Position;
        var era = JapaneseEra.TrySkip(reader);
        if (era is not null && reader.TrySkip("元"))
        {
            return new WrittenYear(start, era.WesternYear(1), era);
        }

        if (!reader.TryReadNumber(out var number, out var digits))
        {
            return null;
        }

        return era is null
            ? digits == 4 ? new WrittenYear(start, number, null) : null
            : digits <= 2 ? new WrittenYear(start, era.WesternYear(number), era) : null;
    }

    // 「令和5(2023)年度」 and 「令和5年（2023年）7月」 are common in the papers of town halls.
    private static void CheckSecond(NotationReader reader, WrittenYear first)
    {
        var start = reader.Position;
        _ = reader.TrySkipAny("年度", "年");
        if (!reader.TrySkip("(") || TryReadOne(reader) is not { } second || !SkipsClosing(reader))
        {
            reader.Position = start;
        }
        else if (second.Year != first.Year)
        {
            reader.Report(NotationDiagnostics.EraYearDisagreeing(reader.SpanAt(start), Text(first.Year), Text(second.Year)));
        }
    }

    private static bool SkipsClosing(NotationReader reader)
    {
        _ = reader.TrySkipAny("年度", "年");
        return reader.TrySkip(")");
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
