namespace SocialHub.Model;

/// <summary>How days and times are written for readers; weekdays are computed, so they are never wrong.</summary>
public static class JapaneseDate
{
    private const string Weekdays = "日月火水木金土";

    /// <summary><c>2023年7月10日（月）</c>.</summary>
    public static string Full(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{WithoutYear(day)}");

    /// <summary><c>2023年7月10日</c>, where the weekday does not matter.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary><c>7月10日（月）</c>.</summary>
    public static string WithoutYear(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日（{Weekday(day)}）");

    /// <summary>One of 日月火水木金土.</summary>
    public static char Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    /// <summary><c>19:00</c>, <c>9:30</c>.</summary>
    public static string Time(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}");

    /// <summary><c>2023-07-10</c>, ISO 8601, for machines.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
