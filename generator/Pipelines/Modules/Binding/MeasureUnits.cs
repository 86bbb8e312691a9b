using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>In what each thing that is counted for a target (数えるもの) is counted.</summary>
internal static class MeasureUnits
{
    /// <summary>Reports a target that promises another unit than its measure has.</summary>
    public static void Check(Located<Measure>? measure, string targetUnit, DiagnosticBag diagnostics)
    {
        if (measure is { } counted && targetUnit.Length > 0 && Of(counted.Value) is var units && !units.Contains(targetUnit))
        {
            diagnostics.Add(YearDiagnostics.MeasureUnitDiffers(counted.Span, counted.Value.ToName(), units[0], targetUnit));
        }
    }

    // The usual one first.
    private static string[] Of(Measure measure) => measure switch
    {
        Measure.Sectors => ["セクター"],
        Measure.CompanyContacts => [CompanyCountReader.Unit],
        Measure.Matches => ["件", "組"],
        Measure.Trainings => ["回"],
        Measure.Trainees or Measure.Applications => ["名", "人"],
        Measure.Consultations or Measure.ProblemConsultations => ["件"],
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };
}
