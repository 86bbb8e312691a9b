using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A fiscal year (年度) as people write it: 2023年度, 2023, 令和5年度, R5年度, 平成元年度.</summary>
internal static class FiscalYearNotation
{
    /// <summary>The fiscal year, or null with exactly one problem.</summary>
    public static FiscalYear? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text);
        var year = YearReader.Take(reader);
        if (year is not null)
        {
            reader.TakeAny("年度", "年");
        }

        if (year is { } number && reader.AtEnd)
        {
            return new FiscalYear(number);
        }

        diagnostics.Add(NotationDiagnostics.FiscalYearUnreadable(reader.Here(), text.Value));
        return null;
    }
}
