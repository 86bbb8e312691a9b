using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads what may stand beside a day, （月） 月曜日 （月・祝） 第3木曜, and holds it against the calendar.</summary>
/// <remarks>A weekday that is wrong is no slip to pass over: half of the readers would come on the wrong day.</remarks>
internal sealed class WeekdayReader(NotationReader reader, DiagnosticBag diagnostics)
{
    private static readonly string[] Letters = ["日", "月", "火", "水", "木", "金", "土"];
    private static readonly string[] Holidays = ["祝日", "祝", "休日", "休", "振替休日", "振休"];

    /// <summary>False, with one problem, when what is written does not fit <paramref name="day"/>; takes nothing where nothing is.</summary>
    public bool Agree(DateOnly day)
    {
        while (TakeClaim() is { } claim)
        {
            if (!IsTrue(claim, day))
            {
                diagnostics.Add(claim.Nth is null
                    ? NotationDiagnostics.WeekdayWrong(claim.Span, day, claim.Letter, claim.InParentheses)
                    : NotationDiagnostics.NthWeekdayWrong(claim.Span, day, claim.InParentheses));
                return false;
            }
        }

        return true;
    }

    private static bool IsTrue(Claim claim, DateOnly day) =>
        claim.Letter == JapaneseDate.Weekday(day) && (claim.Nth is null || claim.Nth == ((day.Day - 1) / 7) + 1);

    // Anything that is not a weekday from end to end, such as 「（予定）」, is left for the caller to refuse.
    private Claim? TakeClaim()
    {
        var start = reader.Position;
        var span = reader.Here();
        var isOpen = reader.TryTake("(");
        var isNth = reader.TryTake("第");
        var nth = isNth ? reader.TakeNumber(longest: 1) : null;
        var letter = reader.TakeAny(Letters);
        var isWord = letter is not null && reader.TakeAny("曜日", "曜") is not null;
        if (letter is null || isNth != nth is not null || !(isOpen ? TakeClosing() : isWord))
        {
            reader.ReturnTo(start);
            return null;
        }

        return new Claim(span, letter[0], nth, isOpen);
    }

    private bool TakeClosing()
    {
        reader.TakeAny("・", "、", ",", "/");
        reader.TakeAny(Holidays);
        return reader.TryTake(")");
    }

    private readonly record struct Claim(SourceSpan Span, char Letter, int? Nth, bool InParentheses);
}
