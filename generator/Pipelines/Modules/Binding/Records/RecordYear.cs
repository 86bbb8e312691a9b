using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads the fiscal year for which a record counts, and sees that its day lies in it.</summary>
internal static class RecordYear
{
    /// <param name="fields">Of a schema with <see cref="Shared.Year"/>.</param>
    /// <param name="firstDay">When it happened or began, or null where that was not recorded.</param>
    public static FiscalYear Of(FieldReader fields, DateOnly? firstDay)
    {
        var year = fields.Locate(Shared.Year);
        if (year is { } written && firstDay is { } day && FiscalYear.Of(day) != written.Value)
        {
            fields.Report(RecordDiagnostics.YearDiffers(
                written.Span, written.Value.ToString(), JapaneseDate.Day(day), FiscalYear.Of(day).ToString()));
        }

        return year?.Value ?? default;
    }

    /// <summary>The programmes in which a record counts, each once.</summary>
    public static ImmutableArray<Located<int>> Programmes(FieldReader fields) =>
        [.. fields.LocatedList(Shared.Programmes).DistinctBy(p => p.Value)];
}
