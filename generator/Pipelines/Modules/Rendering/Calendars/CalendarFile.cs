using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Writes events as a calendar file (iCalendar, RFC 5545).</summary>
/// <param name="site">For addresses, the name, the time zone and the day of the build.</param>
internal sealed class CalendarFile(Site site)
{
    public string Write(IReadOnlyCollection<CalendarEvent> events)
    {
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//SocialHub.Site//SocialHub.Site//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", site.Settings.Name);

        // Calendars that do not know NAME (RFC 7986) show this one.
        lines.AddText("X-WR-CALNAME", site.Settings.Name);
        if (site.Settings.TimeZone is { } zone && events.Any(e => CalendarTimes.IsTimed(e.Schedule)))
        {
            WriteZone(lines, zone);
        }

        foreach (var item in events)
        {
            WriteEvent(lines, item);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    private static void WriteZone(CalendarLines lines, FixedTimeZone zone)
    {
        lines.Add("BEGIN", "VTIMEZONE");
        lines.Add("TZID", zone.Name);
        lines.Add("BEGIN", "STANDARD");
        lines.Add("DTSTART", "19700101T000000");
        lines.Add("TZOFFSETFROM", zone.Offset);
        lines.Add("TZOFFSETTO", zone.Offset);
        lines.Add("TZNAME", zone.Abbreviation);
        lines.Add("END", "STANDARD");
        lines.Add("END", "VTIMEZONE");
    }

    private void WriteEvent(CalendarLines lines, CalendarEvent item)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", Uid(item));
        lines.Add("DTSTAMP", CalendarTimes.Midnight(Stamp(item)));
        CalendarTimes.Write(lines, item.Schedule, site.Settings.TimeZone);
        lines.AddText("SUMMARY", item.Title);
        lines.AddText("DESCRIPTION", Description(item));
        if (item.Place is { } place)
        {
            lines.AddText("LOCATION", place.Address is null ? $"{place}" : $"{place}（{place.Address}）");
        }

        lines.Add("URL", Address(item));
        lines.AddText("CATEGORIES", item.KindName);
        lines.Add("STATUS", "CONFIRMED");
        lines.Add("SEQUENCE", "0");
        lines.Add("END", "VEVENT");
    }

    private string Address(CalendarEvent item) =>
        site.Links.Absolute(item.Page) + (item.Anchor is { } anchor ? "#" + anchor : "");

    // From the address of the page, which never changes: an event that is moved to another day stays the same event.
    // Dots for slashes, because servers use it as a file name; a slug has no dot, so that no two become equal.
    private string Uid(CalendarEvent item)
    {
        var address = new Uri(Address(item));
        var name = address.AbsolutePath.Trim('/').Replace('/', '.') + address.Fragment.Replace('#', '.');
        return $"{name}@{address.Host}";
    }

    // When it was last changed; we know only that it was written by its own day, or by today where that is still to come.
    private DateOnly Stamp(CalendarEvent item) =>
        item.Schedule.FirstDay < site.Today ? item.Schedule.FirstDay : site.Today;

    // Many calendars do not show URL, and then nobody finds the page again; so its address is in the text as well.
    private string Description(CalendarEvent item)
    {
        string[] lines =
        [
            CalendarTimes.IsTimed(item.Schedule) || item.Schedule.StartTime is null ? "" : $"日時：{item.Schedule}",
            item.Summary,
            "くわしい内容は、次のページにあります。",
            Address(item),
        ];
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }
}
