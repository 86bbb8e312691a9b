using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A schedule (日時) as people write it; the canonical form is <see cref="Schedule.ToString"/>.</summary>
internal static class ScheduleNotation
{
    /// <summary>The schedule, or null with exactly one problem.</summary>
    public static Schedule? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text);
        var start = reader.Here();
        if (ReadDays(reader, diagnostics) is not { } days || ReadTimes(reader, diagnostics) is not { } times)
        {
            return null;
        }

        if (days.Last < days.First || (days.Last == days.First && times.End <= times.Start))
        {
            diagnostics.Add(NotationDiagnostics.ScheduleReversed(start));
            return null;
        }

        return new Schedule(days.First, days.Last, times.Start, times.End);
    }

    private static (DateOnly First, DateOnly Last)? ReadDays(NotationReader reader, DiagnosticBag diagnostics)
    {
        var days = new DayReader(reader, diagnostics, NotationDiagnostics.ScheduleUnreadable);
        if (days.Read() is not { } first)
        {
            return null;
        }

        if (!reader.TryTakeRange())
        {
            return (first, first);
        }

        return days.ReadLast(first) is { } last ? (first, last) : null;
    }

    // Without times both are null; null itself is a failure that was reported.
    private static (TimeOnly? Start, TimeOnly? End)? ReadTimes(NotationReader reader, DiagnosticBag diagnostics)
    {
        var times = new TimeReader(reader, diagnostics);
        var hasComma = reader.TakeAny("、", ",") is not null;
        (TimeOnly? Start, TimeOnly? End) read = (null, null);
        if (times.IsAhead())
        {
            if (times.ReadRange() is not { } range)
            {
                return null;
            }

            read = range;
        }

        if (reader.AtEnd && !(hasComma && read.Start is null))
        {
            return read;
        }

        diagnostics.Add(NotationDiagnostics.ScheduleUnreadable(reader.Here(), reader.Text));
        return null;
    }
}
