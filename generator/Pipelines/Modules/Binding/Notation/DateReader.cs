using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads one day with the weekday that may follow it; whatever keeps it from being a day is reported.</summary>
internal static class DateReader
{
    private static readonly string[] Separators = ["/", "-", "‐", "‑", "−", "."];

    /// <summary>Null only after a report.</summary>
    /// <param name="reader">Stands before the day.</param>
    /// <param name="earlier">The first day of a range, from which its last day takes a missing year and month.</param>
    public static DateOnly? Read(NotationReader reader, DateOnly? earlier = null)
    {
        reader.SkipSpaces();
        var day = YearReader.TryRead(reader) is { } year ? ReadAfterYear(reader, year) : ReadWithoutYear(reader, earlier);
        if (day is { } found)
        {
            WeekdayReader.Check(reader, found);
        }

        return day;
    }

    /// <summary>True when an era or a digit comes next: whoever wrote it meant a day.</summary>
    public static bool IsNext(NotationReader reader) =>
        reader.Sees(r => JapaneseEra.TrySkip(r) is not null || r.TryReadNumber(out _, out _) || char.IsAsciiDigit(r.Current));

    /// <summary><c>2023年7月10日</c>, to paste before a weekday that stays.</summary>
    public static string Text(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static DateOnly? ReadAfterYear(NotationReader reader, WrittenYear year)
    {
        _ = TrySkipMark(reader, "年");
        if (!reader.TryReadNumber(out var month, out _) || !TrySkipMark(reader, "月") || !reader.TryReadNumber(out var day, out _))
        {
            return ReportUnreadable(reader);
        }

        SkipDayMark(reader);
        var found = Compose(reader, year.Start, year.Year, month, day);
        CheckEra(reader, year, found);
        return found;
    }

    private static DateOnly? ReadWithoutYear(NotationReader reader, DateOnly? earlier)
    {
        var start = reader.Position;
        if (!reader.TryReadNumber(out var number, out var digits) || digits > 2)
        {
            reader.Position = start;
            return ReportUnreadable(reader);
        }

        if (TrySkipMark(reader, "月"))
        {
            return ReadDayOfMonth(reader, start, number, earlier);
        }

        if (reader.TrySkip("年"))
        {
            return ReportYearAmbiguous(reader, start);
        }

        SkipDayMark(reader);
        return earlier is { } first ? Compose(reader, start, first.Year, first.Month, number) : ReportYearMissing(reader, start);
    }

    private static DateOnly? ReadDayOfMonth(NotationReader reader, int start, int month, DateOnly? earlier)
    {
        if (!reader.TryReadNumber(out var day, out _))
        {
            return ReportUnreadable(reader);
        }

        var end = reader.Position;
        if (TrySkipMark(reader, "/") && reader.TryReadNumber(out _, out _))
        {
            return ReportYearAmbiguous(reader, start);
        }

        reader.Position = end;
        SkipDayMark(reader);
        return earlier is { } first
            ? Compose(reader, start, month < first.Month ? first.Year + 1 : first.Year, month, day)
            : ReportYearMissing(reader, start);
    }

    private static DateOnly? Compose(NotationReader reader, int start, int year, int month, int day)
    {
        if (!YearReader.CheckPlausible(reader, start, year))
        {
            return null;
        }

        var days = month is >= 1 and <= 12 ? DateTime.DaysInMonth(year, month) : 0;
        if (day >= 1 && day <= days)
        {
            return new DateOnly(year, month, day);
        }

        var nearest = days == 0 ? null : Text(new DateOnly(year, month, Math.Clamp(day, 1, days)));
        reader.Report(NotationDiagnostics.DateImpossible(
            reader.SpanAt(start), reader.Written(start, reader.Position), nearest));
        return null;
    }

    private static void CheckEra(NotationReader reader, WrittenYear year, DateOnly? found)
    {
        if (year.Era is { } era && found is { } day && !era.Overlaps(day, day))
        {
            var western = year.Year < era.FirstDay.Year ? null : Text(day);
            var written = reader.Written(year.Start, reader.Position);
            reader.Report(NotationDiagnostics.EraYearImpossible(reader.SpanAt(year.Start), written, western));
        }
    }

    /// <summary>Skips 年 or 月, or a separator in its place; the first of two dots is a range sign and stays.</summary>
    private static bool TrySkipMark(NotationReader reader, string mark) =>
        reader.TrySkip(mark) || (!reader.Sees(r => r.TrySkip("..")) && reader.TrySkipAny(Separators));

    // 2023/7/9日曜日: there 日 belongs to the weekday.
    private static void SkipDayMark(NotationReader reader)
    {
        if (!reader.Sees(r => r.TrySkip("日曜")))
        {
            _ = reader.TrySkip("日");
        }
    }

    private static DateOnly? ReportUnreadable(NotationReader reader)
    {
        reader.SkipSpaces();
        reader.Report(NotationDiagnostics.DateUnreadable(reader.SpanAt(reader.Position), reader.Quote(reader.Position)));
        return null;
    }

    private static DateOnly? ReportYearMissing(NotationReader reader, int start)
    {
        reader.Report(NotationDiagnostics.DateYearMissing(reader.SpanAt(start)));
        return null;
    }

    private static DateOnly? ReportYearAmbiguous(NotationReader reader, int start)
    {
        var year = reader.Written(start, reader.Position);
        reader.Report(NotationDiagnostics.DateYearAmbiguous(reader.SpanAt(start), year));
        return null;
    }
}
