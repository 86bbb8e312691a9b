namespace SocialHub.Model;

/// <summary>The finished events that began in one month.</summary>
/// <param name="FirstDay">The first of the month.</param>
/// <param name="Events">Newest first.</param>
public sealed record CalendarMonth(DateOnly FirstDay, ImmutableArray<CalendarEvent> Events)
{
    /// <summary><c>2024年3月</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{FirstDay.Year}年{FirstDay.Month}月");
}
