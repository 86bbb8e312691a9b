using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads a time of day: 19:00, 19時, 19時半, 19時30分, 午後7時, 午後7:30, 正午.</summary>
internal static class TimeReader
{
    private const string Morning = "午前";
    private const string Afternoon = "午後";
    private const string Noon = "正午";

    /// <summary>True when a time comes next, be it a possible one or not.</summary>
    public static bool IsNext(NotationReader reader) => reader.Sees(r =>
        r.TrySkipAny(Morning, Afternoon, Noon) || (r.TryReadNumber(out _, out _) && r.TrySkipAny(":", "時")));

    /// <summary>Null only after a report.</summary>
    /// <param name="reader">Stands before the time.</param>
    /// <param name="earlier">The start of a range: after 「午後7時」 an end of 「8時」 is in the afternoon too.</param>
    public static WrittenTime? Read(NotationReader reader, WrittenTime? earlier = null)
    {
        reader.SkipSpaces();
        var start = reader.Position;
        if (reader.TrySkip(Noon))
        {
            return new WrittenTime(start, new TimeOnly(12, 0), "");
        }

        _ = reader.TrySkipAny(out var half, Morning, Afternoon);
        if (!reader.TryReadNumber(out var hour, out _) || !TryReadMinute(reader, out var minute))
        {
            reader.SkipSpaces();
            reader.Report(NotationDiagnostics.TimeUnreadable(reader.SpanAt(reader.Position), reader.Quote(reader.Position), null));
            return null;
        }

        return half.Length == 0 && earlier is { Half: not "" } && hour < 12
            ? Compose(reader, start, earlier.Half, hour, minute)
            : hour == 24 && minute == 0
                ? ReportMidnight(reader, start, isEnd: earlier is not null)
                : Compose(reader, start, half, hour, minute);
    }

    private static bool TryReadMinute(NotationReader reader, out int minute)
    {
        if (reader.TrySkip(":"))
        {
            return reader.TryReadNumber(out minute, out var digits) && digits == 2;
        }

        minute = 0;
        if (!reader.TrySkip("時"))
        {
            return false;
        }

        if (reader.TrySkip("半"))
        {
            minute = 30;
            return true;
        }

        return !reader.TryReadNumber(out minute, out _) || reader.TrySkip("分");
    }

    private static WrittenTime? Compose(NotationReader reader, int start, string half, int hour, int minute)
    {
        if (hour > 23 || minute > 59 || (half == Morning && hour > 12))
        {
            reader.Report(NotationDiagnostics.TimeImpossible(reader.SpanAt(start), reader.Written(start, reader.Position)));
        }
        else if (half.Length > 0 && hour >= 12)
        {
            // 午前12時 and 午後12時 mean noon to some and midnight to others; 午後19時 can only be meant one way.
            var paste = hour == 12 ? null : JapaneseDate.Time(new TimeOnly(hour, minute));
            reader.Report(NotationDiagnostics.TimeUnreadable(reader.SpanAt(start), reader.Quote(start), paste));
        }
        else
        {
            return new WrittenTime(start, new TimeOnly(half == Afternoon ? hour + 12 : hour, minute), half);
        }

        return null;
    }

    private static WrittenTime? ReportMidnight(NotationReader reader, int start, bool isEnd)
    {
        reader.Report(NotationDiagnostics.TimeMidnight(reader.SpanAt(start), isEnd ? "23:59" : null));
        return null;
    }
}
