using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads a time of day: 19:00, 19時, 19時半, 午後7時30分.</summary>
internal sealed class TimeReader(NotationReader reader, Located<string> text)
{
    /// <summary>True when a time begins here.</summary>
    public bool IsAhead()
    {
        var start = reader.Position;
        var isTime = reader.TakeAny("午前", "午後") is not null || (reader.TryNumber(out _) && reader.TakeAny(":", "時") is not null);
        reader.ReturnTo(start);
        return isTime;
    }

    /// <param name="halfOfDay">午前 or 午後 of the start, which an end without its own takes over; null without.</param>
    /// <exception cref="NotationProblemException">It is no time.</exception>
    public (TimeOnly Time, string? HalfOfDay) Read(string? halfOfDay)
    {
        reader.SkipSpaces();
        var start = reader.Position;
        var half = reader.TakeAny("午前", "午後") ?? halfOfDay;
        if (!reader.TryNumber(out var hour) || reader.TakeAny(":", "時") is not { } mark)
        {
            throw Unreadable(start);
        }

        var minute = ReadMinute(mark, start);
        hour += half == "午後" && hour < 12 ? 12 : 0;
        if (hour > 23 || minute > 59)
        {
            throw Unreadable(start);
        }

        return (new TimeOnly(hour, minute), half);
    }

    private int ReadMinute(string mark, int start)
    {
        if (mark == "時" && reader.TryTake("半"))
        {
            return 30;
        }

        if (reader.TryNumber(out var minute))
        {
            reader.TryTake("分");
            return minute;
        }

        return mark == "時" ? 0 : throw Unreadable(start);
    }

    private NotationProblemException Unreadable(int at) => new(NotationDiagnostics.TimeUnreadable(text.Span.Shift(at), text.Value));
}
