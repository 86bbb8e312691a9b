using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads the weekday after a day, （月） or 月曜日, and 「第3木曜」, and checks both against the calendar.</summary>
internal static class WeekdayReader
{
    private const string Weekdays = "日月火水木金土";
    private const string Ordinals = "一二三四五";

    /// <summary>What is no weekday, such as 「（内部研修）」, stays unread.</summary>
    public static void Check(NotationReader reader, DateOnly day)
    {
        CheckWeekday(reader, day);
        CheckOrdinal(reader, day);
    }

    private static void CheckWeekday(NotationReader reader, DateOnly day)
    {
        var start = reader.Position;
        var isBracketed = reader.TrySkip("(");
        reader.SkipSpaces();
        var (at, weekday) = (reader.Position, reader.Current);
        if (!TrySkipWeekday(reader, out var hasWord) || !(isBracketed ? TrySkipHolidayAndBracket(reader) : hasWord))
        {
            reader.Position = start;
        }
        else if (weekday != JapaneseDate.Weekday(day))
        {
            reader.Report(NotationDiagnostics.WeekdayWrong(
                reader.SpanAt(at), DateReader.Text(day), JapaneseDate.Weekday(day)));
        }
    }

    private static void CheckOrdinal(NotationReader reader, DateOnly day)
    {
        var start = reader.Position;
        var isBracketed = reader.TrySkip("(");
        reader.SkipSpaces();
        var at = reader.Position;
        var right = ((day.Day - 1) / 7) + 1;
        if (!TryReadOrdinal(reader, out var ordinal, out var weekday) || (isBracketed && !reader.TrySkip(")")))
        {
            reader.Position = start;
        }
        else if (ordinal != right || weekday != JapaneseDate.Weekday(day))
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"第{right}{JapaneseDate.Weekday(day)}曜");
            reader.Report(NotationDiagnostics.NthWeekdayWrong(reader.SpanAt(at), DateReader.Text(day), text));
        }
    }

    // A letter alone is a weekday only in brackets: 「10日 土」 may begin a place's name.
    private static bool TrySkipWeekday(NotationReader reader, out bool hasWord)
    {
        hasWord = false;
        if (!Weekdays.Contains(reader.Current, StringComparison.Ordinal))
        {
            return false;
        }

        reader.Position++;
        hasWord = reader.TrySkipAny("曜日", "曜");
        return true;
    }

    private static bool TrySkipHolidayAndBracket(NotationReader reader)
    {
        _ = reader.TrySkipAny("・", "、", ",", "/");
        _ = reader.TrySkipAny("振替休日", "振休", "祝日", "祝", "休日", "休");
        return reader.TrySkip(")");
    }

    private static bool TryReadOrdinal(NotationReader reader, out int ordinal, out char weekday)
    {
        (ordinal, weekday) = (0, '\0');
        if (!reader.TrySkip("第") || !(reader.TryReadNumber(out ordinal, out _) || TryReadJapaneseOrdinal(reader, out ordinal)))
        {
            return false;
        }

        reader.SkipSpaces();
        weekday = reader.Current;
        return TrySkipWeekday(reader, out var hasWord) && hasWord;
    }

    private static bool TryReadJapaneseOrdinal(NotationReader reader, out int ordinal)
    {
        ordinal = Ordinals.IndexOf(reader.Current, StringComparison.Ordinal) + 1;
        reader.Position += ordinal > 0 ? 1 : 0;
        return ordinal > 0;
    }
}
