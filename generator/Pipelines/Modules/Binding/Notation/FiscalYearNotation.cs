using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads a fiscal year (年度), e.g. 「2023年度」, 「2023」, 「令和5年度」, 「R5年度」, 「令和5(2023)年度」.</summary>
/// <remarks>「2023年」 is refused: January to March of it belong to another fiscal year.</remarks>
public static class FiscalYearNotation
{
    /// <summary>Null only after at least one report.</summary>
    public static FiscalYear? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text, diagnostics);
        if (YearReader.TryRead(reader) is not { } written)
        {
            return ReportUnreadable(reader, null);
        }

        var year = new FiscalYear(written.Year);
        var isFiscal = reader.TrySkip("年度") || !text.Value.Contains('年', StringComparison.Ordinal) ||
            text.Value.Contains("年度", StringComparison.Ordinal);
        reader.SkipSpaces();
        if (!reader.AtEnd || !isFiscal)
        {
            return ReportUnreadable(reader, reader.TrySkip("年") && reader.AtEnd ? year.ToString() : null);
        }

        return YearReader.CheckPlausible(reader, written.Start, written.Year) && LiesInEra(reader, written, year) && !reader.Failed
            ? year
            : null;
    }

    private static bool LiesInEra(NotationReader reader, WrittenYear written, FiscalYear year)
    {
        if (written.Era is not { } era || era.Overlaps(year.FirstDay, year.LastDay))
        {
            return true;
        }

        var western = year.Year < era.FirstDay.Year ? null : year.ToString();
        reader.Report(NotationDiagnostics.EraYearImpossible(
            reader.SpanAt(written.Start), reader.Quote(written.Start), western));
        return false;
    }

    private static FiscalYear? ReportUnreadable(NotationReader reader, string? paste)
    {
        reader.Report(NotationDiagnostics.FiscalYearUnreadable(reader.SpanAt(0), reader.Quote(0), paste));
        return null;
    }
}
