namespace SocialHub.Model;

/// <summary>The calendar (カレンダー): everything with a day, from sessions and trainings.</summary>
public sealed record CalendarPage : Page
{
    /// <summary>The day of the build; what is 終了, 本日 and これから follows from it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What goes on today or is still to come, soonest first.</summary>
    public required ImmutableArray<CalendarEvent> Upcoming { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<CalendarYear> Past { get; init; }
}
