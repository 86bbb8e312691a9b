using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads when something takes place (日時), e.g. 「2023年7月10日 19:00-20:30」 or 「2023年4月1日～4月30日」.</summary>
/// <remarks>
/// The last day of a range takes a missing year and month from the first; a month before the first one is of the
/// next year. Brackets around all, and 「日時：」 or 「実施期間」 before it, are accepted as reports have them.
/// </remarks>
public static class ScheduleNotation
{
    /// <summary>Null only after at least one report.</summary>
    public static Schedule? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text, diagnostics);
        var isBracketed = reader.TrySkip("(");
        _ = reader.TrySkipAny("日時", "実施期間", "期間") && reader.TrySkip(":");
        var ends = ReadEnds(reader);
        if (ends is null || !ReadsToTheEnd(reader, ends, isBracketed) || !RunsForward(reader, ends) || reader.Failed)
        {
            return null;
        }

        return new Schedule(ends.FirstDay, ends.LastDay, ends.StartTime?.Time, ends.EndTime?.Time);
    }

    private static ScheduleEnds? ReadEnds(NotationReader reader)
    {
        if (!DateReader.IsNext(reader))
        {
            ReportUnreadable(reader);
            return null;
        }

        var start = reader.Position;
        if (DateReader.Read(reader) is not { } day || !TryReadTime(reader, null, out var time))
        {
            return null;
        }

        var ends = new ScheduleEnds(day, day, start) { StartTime = time };
        return RangeSign.TrySkip(reader) ? ReadAfterSign(reader, ends) : ends;
    }

    private static ScheduleEnds? ReadAfterSign(NotationReader reader, ScheduleEnds ends)
    {
        if (ends.StartTime is not null && IsDone(reader))
        {
            return ends;
        }

        if (ends.StartTime is not null && TimeReader.IsNext(reader))
        {
            return ReadEndTime(reader, ends);
        }

        reader.SkipSpaces();
        var start = reader.Position;
        return DateReader.Read(reader, ends.FirstDay) is { } last
            ? ReadTimesOfRange(reader, ends with { LastDay = last, LastDayStart = start })
            : null;
    }

    // 「4月1日 10:00〜4月2日 15:00」 has its start already; 「4月1日〜4月2日 10:00〜15:00」 has both times here.
    private static ScheduleEnds? ReadTimesOfRange(NotationReader reader, ScheduleEnds ends)
    {
        _ = reader.TrySkip("まで");
        if (ends.StartTime is not null)
        {
            return ReadEndTime(reader, ends);
        }

        if (!TryReadTime(reader, null, out var time))
        {
            return null;
        }

        var started = ends with { StartTime = time };
        return time is null || !RangeSign.TrySkip(reader) || IsDone(reader) ? started : ReadEndTime(reader, started);
    }

    private static ScheduleEnds? ReadEndTime(NotationReader reader, ScheduleEnds ends)
    {
        if (!TryReadTime(reader, ends.StartTime, out var time))
        {
            return null;
        }

        _ = reader.TrySkip("まで");
        return ends with { EndTime = time };
    }

    /// <summary>False only after a report; without a time the result is null.</summary>
    private static bool TryReadTime(NotationReader reader, WrittenTime? earlier, out WrittenTime? time)
    {
        var isNext = TimeReader.IsNext(reader);
        time = isNext ? TimeReader.Read(reader, earlier) : null;
        return time is not null || !isNext;
    }

    private static bool RunsForward(NotationReader reader, ScheduleEnds ends)
    {
        if (ends.LastDay < ends.FirstDay)
        {
            reader.Report(NotationDiagnostics.ScheduleReversed(
                reader.SpanAt(ends.LastDayStart), DateReader.Text(ends.FirstDay), DateReader.Text(ends.LastDay), null));
            return false;
        }

        if (ends.LastDay > ends.FirstDay || ends is not { StartTime: { } start, EndTime: { } end } || start.Time < end.Time)
        {
            return true;
        }

        var afternoon = end.Time.AddHours(12);
        reader.Report(NotationDiagnostics.ScheduleReversed(
            reader.SpanAt(end.Start),
            JapaneseDate.Time(start.Time),
            JapaneseDate.Time(end.Time),
            end.Time < start.Time && afternoon > start.Time ? JapaneseDate.Time(afternoon) : null));
        return false;
    }

    private static bool ReadsToTheEnd(NotationReader reader, ScheduleEnds ends, bool isBracketed)
    {
        if ((isBracketed && !reader.TrySkip(")")) || !reader.Sees(IsAtEnd))
        {
            ReportLeftOver(reader, ends);
            return false;
        }

        return true;
    }

    private static bool IsDone(NotationReader reader) => reader.Sees(r => r.TrySkip(")") || IsAtEnd(r));

    private static bool IsAtEnd(NotationReader reader)
    {
        reader.SkipSpaces();
        return reader.AtEnd;
    }

    private static void ReportUnreadable(NotationReader reader)
    {
        reader.SkipSpaces();
        reader.Report(NotationDiagnostics.ScheduleUnreadable(reader.SpanAt(reader.Position), reader.Quote(reader.Position)));
    }

    // A number after the day was meant as a time: 「2023年7月10日 19-21」.
    private static void ReportLeftOver(NotationReader reader, ScheduleEnds ends)
    {
        reader.SkipSpaces();
        if (ends.StartTime is null && char.IsAsciiDigit(reader.Current))
        {
            reader.Report(NotationDiagnostics.TimeUnreadable(
                reader.SpanAt(reader.Position), reader.Quote(reader.Position), null));
            return;
        }

        ReportUnreadable(reader);
    }
}
