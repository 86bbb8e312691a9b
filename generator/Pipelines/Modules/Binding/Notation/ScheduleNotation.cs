using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A schedule (日時) as people write it; its canonical form is <see cref="Schedule.ToString"/>.</summary>
internal static class ScheduleNotation
{
    public static Schedule? Parse(Located<string> text, DiagnosticBag diagnostics) =>
        NotationParse.Run(diagnostics, () => Read(text));

    private static Schedule Read(Located<string> text)
    {
        var reader = new NotationReader(text.Value);
        var days = new DayReader(reader, text);
        var times = new TimeReader(reader, text);
        var first = days.Read();
        var last = reader.TryTakeRange() ? days.ReadLast(first) : first;
        reader.TakeAny("、", ",");
        var (start, end) = reader.AtEnd || !times.IsAhead() ? (null, null) : ReadTimes(reader, times);
        reader.SkipSpaces();
        if (!reader.AtEnd)
        {
            throw new NotationProblemException(NotationDiagnostics.ScheduleUnreadable(text.Span.Shift(reader.Position), text.Value));
        }

        return last < first || (first == last && end <= start)
            ? throw new NotationProblemException(NotationDiagnostics.ScheduleReversed(text.Span))
            : new Schedule(first, last, start, end);
    }

    private static (TimeOnly? Start, TimeOnly? End) ReadTimes(NotationReader reader, TimeReader times)
    {
        var (start, half) = times.Read(null);
        if (!reader.TryTakeRange())
        {
            return (start, null);
        }

        // 「19:00〜」: the end is open.
        reader.SkipSpaces();
        return (start, reader.AtEnd ? null : times.Read(half).Time);
    }
}
