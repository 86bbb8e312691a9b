namespace SocialHub.Model;

/// <summary>When something takes place (日時): one day or several, with times or without, as local wall-clock time.</summary>
/// <remarks>
/// Invariants: <c>FirstDay ≤ LastDay</c>; <see cref="EndTime"/> only with <see cref="StartTime"/>; on a single day
/// the end is after the start. <see cref="ToString"/> is the one canonical form; reading it back gives an equal value.
/// </remarks>
public sealed record Schedule
{
    /// <exception cref="ArgumentException">The days or the times are the wrong way round.</exception>
    public Schedule(DateOnly firstDay, DateOnly lastDay, TimeOnly? startTime = null, TimeOnly? endTime = null)
    {
        if (lastDay < firstDay || (endTime is not null && startTime is null) ||
            (firstDay == lastDay && endTime <= startTime))
        {
            throw new ArgumentException("A schedule ends after it starts.", nameof(lastDay));
        }

        (FirstDay, LastDay, StartTime, EndTime) = (firstDay, lastDay, startTime, endTime);
    }

    public DateOnly FirstDay { get; }

    /// <summary>Inclusive; equal to <see cref="FirstDay"/> for a single day.</summary>
    public DateOnly LastDay { get; }

    public TimeOnly? StartTime { get; }

    public TimeOnly? EndTime { get; }

    public bool IsSingleDay => FirstDay == LastDay;

    /// <summary>Number of days, both ends counted.</summary>
    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    /// <summary>From start to end, or null where that was not recorded, or on several days.</summary>
    public int? Minutes => IsSingleDay && StartTime is { } start && EndTime is { } end ? (int)(end - start).TotalMinutes : null;

    public static Schedule On(DateOnly day, TimeOnly? start = null, TimeOnly? end = null) => new(day, day, start, end);

    /// <summary><c>2023年7月10日（月） 19:00〜20:30</c>, <c>2023年4月1日（土）〜4月30日（日）</c>.</summary>
    public override string ToString()
    {
        var days = IsSingleDay
            ? JapaneseDate.Full(FirstDay)
            : JapaneseDate.Full(FirstDay) + "〜" +
                (FirstDay.Year == LastDay.Year ? JapaneseDate.WithoutYear(LastDay) : JapaneseDate.Full(LastDay));
        return StartTime is null ? days : days + " " + TimesText;
    }

    /// <summary><c>19:00〜20:30</c>, <c>19:00〜</c>, or empty without times.</summary>
    public string TimesText => StartTime is not { } start
        ? ""
        : JapaneseDate.Time(start) + "〜" + (EndTime is { } end ? JapaneseDate.Time(end) : "");
}
