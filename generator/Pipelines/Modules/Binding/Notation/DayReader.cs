using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads one day, in any of the forms that people write, and checks the weekday beside it.</summary>
/// <param name="reader">Stands where the day begins.</param>
/// <param name="text">The whole value, for diagnostics.</param>
internal sealed class DayReader(NotationReader reader, Located<string> text)
{
    private static readonly (string Name, int Offset)[] Eras =
        [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("R", 2018), ("H", 1988), ("S", 1925)];

    /// <summary>A day with its year: 2023年7月10日, 令和5年7月10日, 2023-07-10, 2023/7/10, 2023.7.10.</summary>
    /// <exception cref="NotationProblemException">It is no day.</exception>
    public DateOnly Read()
    {
        reader.SkipSpaces();
        var start = reader.Position;
        var year = ReadYear();
        return Finish(start, year, ReadMonth(), ReadDay());
    }

    /// <summary>The last day of a range, which may leave out the year, or year and month, of the first.</summary>
    /// <exception cref="NotationProblemException">It is no day.</exception>
    public DateOnly ReadLast(DateOnly first)
    {
        reader.SkipSpaces();
        var start = reader.Position;
        if (HasYear())
        {
            return Read();
        }

        if (!reader.TryNumber(out var number))
        {
            throw Unreadable(start);
        }

        var hasMonth = reader.TakeAny("月", "/") is not null;
        var month = hasMonth ? number : first.Month;
        var day = hasMonth ? ReadDay() : number;
        if (!hasMonth && !reader.TryTake("日"))
        {
            throw Unreadable(start);
        }

        // 12月28日〜1月5日 ends in the next year.
        var year = (month, day).CompareTo((first.Month, first.Day)) < 0 && hasMonth ? first.Year + 1 : first.Year;
        return Finish(start, year, month, day);
    }

    private bool HasYear()
    {
        var start = reader.Position;
        try
        {
            ReadYear();
            return true;
        }
        catch (NotationProblemException)
        {
            return false;
        }
        finally
        {
            reader.ReturnTo(start);
        }
    }

    private int ReadYear()
    {
        var start = reader.Position;
        var era = Eras.FirstOrDefault(e => reader.TryTake(e.Name));
        var isNumber = reader.TryNumber(out var number) || (era.Name is not null && reader.TryTake("元") && (number = 1) == 1);
        if (!isNumber || reader.TakeAny("年", "-", "/", ".") is null || (era.Name is null && number < 1000))
        {
            throw Unreadable(start);
        }

        return number + era.Offset;
    }

    private int ReadMonth() =>
        reader.TryNumber(out var month) && reader.TakeAny("月", "-", "/", ".") is not null ? month : throw Unreadable(reader.Position);

    private int ReadDay()
    {
        if (!reader.TryNumber(out var day))
        {
            throw Unreadable(reader.Position);
        }

        reader.TryTake("日");
        return day;
    }

    private DateOnly Finish(int start, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            var nearest = NearestDay(year, month, day);
            throw new NotationProblemException(NotationDiagnostics.DateImpossible(text.Span.Shift(start), year, month, day, nearest));
        }

        var date = new DateOnly(year, month, day);
        CheckWeekday(date);
        CheckNthWeekday(date);
        return date;
    }

    private static DateOnly NearestDay(int year, int month, int day)
    {
        var lawful = Math.Clamp(month, 1, 12);
        return new DateOnly(year, lawful, Math.Clamp(day, 1, DateTime.DaysInMonth(year, lawful)));
    }

    // （月） (月) 月曜日 （月・祝）
    private void CheckWeekday(DateOnly date)
    {
        var start = reader.Position;
        var isOpen = reader.TryTake("(");
        var at = reader.Position;
        var weekday = reader.TakeAny("日", "月", "火", "水", "木", "金", "土");
        var isWord = reader.TakeAny("曜日", "曜") is not null;
        if (weekday is null || (!isOpen && !isWord))
        {
            reader.ReturnTo(start);
            return;
        }

        if (isOpen)
        {
            reader.TakeUntil(")");
            reader.TryTake(")");
        }

        if (weekday[0] != JapaneseDate.Weekday(date))
        {
            throw new NotationProblemException(NotationDiagnostics.WeekdayWrong(text.Span.Shift(at), date, weekday));
        }
    }

    // 第3木曜
    private void CheckNthWeekday(DateOnly date)
    {
        var start = reader.Position;
        reader.TryTake("(");
        var at = reader.Position;
        if (!reader.TryTake("第") || !reader.TryNumber(out var nth) ||
            reader.TakeAny("日", "月", "火", "水", "木", "金", "土") is not { } weekday)
        {
            reader.ReturnTo(start);
            return;
        }

        reader.TakeAny("曜日", "曜");
        reader.TryTake(")");
        if (nth != ((date.Day - 1) / 7) + 1 || weekday[0] != JapaneseDate.Weekday(date))
        {
            throw new NotationProblemException(NotationDiagnostics.NthWeekdayWrong(text.Span.Shift(at), date));
        }
    }

    private NotationProblemException Unreadable(int at) => new(NotationDiagnostics.DateUnreadable(text.Span.Shift(at), text.Value));
}
