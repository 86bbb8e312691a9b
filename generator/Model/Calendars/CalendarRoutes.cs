namespace SocialHub.Model;

/// <summary>The addresses of the calendar and of its files (iCalendar, RFC 5545).</summary>
public static class CalendarRoutes
{
    /// <summary>The calendar for readers.</summary>
    public static Route Page { get; } = Route.Page("calendar");

    /// <summary>Every event in one file, to subscribe to.</summary>
    public static Route All { get; } = Route.File("calendar", "calendar.ics");

    /// <summary>The file with the one event that a page is about.</summary>
    public static Route EventOf(Route page) => Route.From(page.Path + "event.ics");
}
