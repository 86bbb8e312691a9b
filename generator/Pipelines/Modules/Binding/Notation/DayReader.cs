using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads one day in any of the forms that people write, with the weekday beside it.</summary>
/// <param name="reader">Stands where the day begins.</param>
/// <param name="diagnostics">Gets exactly one problem whenever a reading gives null.</param>
/// <param name="unreadable">Makes the problem of a text that is no day.</param>
internal sealed class DayReader(
    NotationReader reader, DiagnosticBag diagnostics, Func<SourceSpan, string, Diagnostic> unreadable)
{
    private static readonly string[] NumberSigns = ["-", "/", "."];

    private readonly WeekdayReader _weekdays = new(reader, diagnostics);

    /// <summary>A day with its year: 2023年7月10日（月）, 令和5年7月10日, 2023-07-10, 2023/7/10, 2023.7.10.</summary>
    public DateOnly? Read()
    {
        var start = reader.Here();
        if (YearReader.Take(reader) is not { } year || reader.TakeAny(["年", .. NumberSigns]) is not { } sign)
        {
            return Unreadable();
        }

        return TakeMonthAndDay(sign) is { } rest ? Day(start, year, rest.Month, rest.Day) : Unreadable();
    }

    /// <summary>The last day of a range, which may leave out what it shares with the first: 4月30日, 4/30, 30日, 30.</summary>
    public DateOnly? ReadLast(DateOnly first)
    {
        if (HasYear())
        {
            return Read();
        }

        var start = reader.Here();
        if (TakeWithoutYear() is not { } written)
        {
            return Unreadable();
        }

        var month = written.Month ?? first.Month;
        // 12月28日〜1月5日 ends in the next year.
        var year = (month, written.Day).CompareTo((first.Month, first.Day)) < 0 && written.Month is not null
            ? first.Year + 1
            : first.Year;
        return Day(start, year, month, written.Day);
    }

    private bool HasYear()
    {
        var start = reader.Position;
        var hasYear = YearReader.Take(reader) is not null && reader.TakeAny(["年", .. NumberSigns]) is not null;
        reader.ReturnTo(start);
        return hasYear;
    }

    private (int? Month, int Day)? TakeWithoutYear()
    {
        if (reader.TakeNumber(longest: 2) is not { } number)
        {
            return null;
        }

        if (reader.TryTake("月"))
        {
            return reader.TakeNumber(longest: 2) is { } day && reader.TryTake("日") ? (number, day) : null;
        }

        if (reader.TakeAny(NumberSigns) is not null)
        {
            return reader.TakeNumber(longest: 2) is { } day ? (number, day) : null;
        }

        reader.TryTake("日");
        return (null, number);
    }

    // The signs of one day agree: 年月日 throughout, or one of - / . twice.
    private (int Month, int Day)? TakeMonthAndDay(string sign)
    {
        var isInWords = sign == "年";
        return reader.TakeNumber(longest: 2) is { } month && reader.TryTake(isInWords ? "月" : sign) &&
            reader.TakeNumber(longest: 2) is { } day && (!isInWords || reader.TryTake("日"))
            ? (month, day)
            : null;
    }

    private DateOnly? Day(SourceSpan start, int year, int month, int day)
    {
        var nearest = Nearest(year, month, day);
        if ((nearest.Month, nearest.Day) != (month, day))
        {
            diagnostics.Add(NotationDiagnostics.DateImpossible(start, (year, month, day), nearest));
            return null;
        }

        return _weekdays.Agree(nearest) ? nearest : null;
    }

    private static DateOnly Nearest(int year, int month, int day)
    {
        var lawful = Math.Clamp(month, 1, 12);
        return new DateOnly(year, lawful, Math.Clamp(day, 1, DateTime.DaysInMonth(year, lawful)));
    }

    private DateOnly? Unreadable()
    {
        diagnostics.Add(unreadable(reader.Here(), reader.Text));
        return null;
    }
}
