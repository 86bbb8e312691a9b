using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Writes when something takes place as DTSTART and DTEND (RFC 5545 §3.6.1).</summary>
internal static class CalendarTimes
{
    /// <summary>
    /// True for an hour on one day. Hours of several days are nearly always those of each day, as of an exhibition; one
    /// block from the first morning to the last evening would tell something else, so such days are written as whole ones.
    /// </summary>
    public static bool IsTimed(Schedule schedule) => schedule is { IsSingleDay: true, StartTime: not null };

    /// <param name="lines">Where to.</param>
    /// <param name="schedule">When.</param>
    /// <param name="zone">Null writes the time without a zone: what the clock on the wall shows, wherever the reader is.</param>
    public static void Write(CalendarLines lines, Schedule schedule, FixedTimeZone? zone)
    {
        if (IsTimed(schedule))
        {
            var name = zone is { } z ? $";TZID={z.Name}" : "";
            lines.Add("DTSTART" + name, Instant(schedule.FirstDay, schedule.StartTime!.Value));

            // Without an end, nobody recorded it; the standard then takes the start for it.
            if (schedule.EndTime is { } end)
            {
                lines.Add("DTEND" + name, Instant(schedule.LastDay, end));
            }
        }
        else
        {
            // The end is the first day on which it is over.
            lines.Add("DTSTART;VALUE=DATE", Day(schedule.FirstDay));
            lines.Add("DTEND;VALUE=DATE", Day(schedule.LastDay.AddDays(1)));

            // A month of exhibition must not make the reader's own month look taken.
            lines.Add("TRANSP", "TRANSPARENT");
        }
    }

    /// <summary>The first moment of a day, UTC.</summary>
    public static string Midnight(DateOnly day) => Instant(day, TimeOnly.MinValue) + "Z";

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Instant(DateOnly day, TimeOnly time) =>
        Day(day) + time.ToString("'T'HHmmss", CultureInfo.InvariantCulture);
}
