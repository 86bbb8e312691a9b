using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads how many a record counts (件数), e.g. 「13社」, 「3名」, 「7 件」.</summary>
/// <remarks>A record is what happened: 「以上」, which <see cref="QuantityNotation"/> takes for a target, is refused here.</remarks>
public static class CountNotation
{
    private const string AtLeast = "以上";

    /// <summary>Null only after a report; otherwise at least 1.</summary>
    /// <param name="text">The value as written.</param>
    /// <param name="units">The units that may be used, the usual one first.</param>
    /// <param name="diagnostics">Where problems are reported.</param>
    public static int? Parse(Located<string> text, IReadOnlyList<string> units, DiagnosticBag diagnostics)
    {
        if (text.Value.IndexOf(AtLeast, StringComparison.Ordinal) is >= 0 and var open)
        {
            diagnostics.Add(RecordDiagnostics.CountOpenEnded(text.Span.Shift(open), AtLeast));
            return null;
        }

        if (QuantityNotation.Parse(text, diagnostics) is not var (count, unit))
        {
            return null;
        }

        Diagnostic? problem =
            !units.Contains(unit) ? RecordDiagnostics.CountUnitWrong(text.Span, unit, count, units[0])
            : count == 0 ? RecordDiagnostics.CountZero(text.Span, unit)
            : null;
        if (problem is null)
        {
            return count;
        }

        diagnostics.Add(problem);
        return null;
    }
}
