using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads times of day: 19:00-20:30, 19時〜20時30分, 19時半, 午後7時〜8時, 19:00〜, 正午.</summary>
/// <param name="reader">Stands where the first time begins.</param>
/// <param name="diagnostics">Gets exactly one problem whenever a reading gives null.</param>
internal sealed class TimeReader(NotationReader reader, DiagnosticBag diagnostics)
{
    private const string Morning = "午前";
    private const string Afternoon = "午後";

    /// <summary>True when a time, however wrong, begins here.</summary>
    public bool IsAhead()
    {
        var start = reader.Position;
        var isTime = reader.TakeAny(Morning, Afternoon, "正午") is not null ||
            (reader.TakeNumber() is not null && reader.TakeAny(":", "時") is not null);
        reader.ReturnTo(start);
        return isTime;
    }

    /// <summary>A start and, where one is written, an end.</summary>
    public (TimeOnly Start, TimeOnly? End)? ReadRange()
    {
        if (Read(null) is not { } start)
        {
            return null;
        }

        // 「19:00〜」 tells that the end is open.
        if (!reader.TryTakeRange() || reader.AtEnd)
        {
            return (start.Time, null);
        }

        return Read(start.Half) is { } end ? (start.Time, end.Time) : null;
    }

    /// <param name="inherited">午前 or 午後 of the start: 「午後7時〜8時」 ends at 20:00.</param>
    private (TimeOnly Time, string? Half)? Read(string? inherited)
    {
        var start = reader.Here();
        if (reader.TryTake("正午"))
        {
            return (new TimeOnly(12, 0), null);
        }

        var half = reader.TakeAny(Morning, Afternoon);
        if (TakeHourAndMinute() is not { } clock || HourOfDay(clock.Hour, half, inherited) is not { } hour || clock.Minute > 59)
        {
            diagnostics.Add(NotationDiagnostics.TimeUnreadable(start, reader.Text));
            return null;
        }

        return (new TimeOnly(hour, clock.Minute), half ?? inherited);
    }

    private (int Hour, int Minute)? TakeHourAndMinute()
    {
        if (reader.TakeNumber(longest: 2) is not { } hour)
        {
            return null;
        }

        if (reader.TryTake(":"))
        {
            return reader.TakeNumber(longest: 2) is { } minute ? (hour, minute) : null;
        }

        return reader.TryTake("時") ? (hour, TakeMinuteInWords()) : null;
    }

    private int TakeMinuteInWords()
    {
        if (reader.TryTake("半"))
        {
            return 30;
        }

        var start = reader.Position;
        if (reader.TakeNumber(longest: 2) is { } minute && reader.TryTake("分"))
        {
            return minute;
        }

        reader.ReturnTo(start);
        return 0;
    }

    // 午前12時 and 午後12時 mean noon to some and midnight to others, so nobody is made to guess.
    private static int? HourOfDay(int hour, string? half, string? inherited) => (half, inherited) switch
    {
        (Morning, _) => hour < 12 ? hour : null,
        (Afternoon, _) => hour < 12 ? hour + 12 : null,
        (null, Afternoon) when hour < 12 => hour + 12,
        _ => hour < 24 ? hour : null,
    };
}
