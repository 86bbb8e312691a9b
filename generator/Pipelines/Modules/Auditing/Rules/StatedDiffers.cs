using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A target's stated number cannot be what the records say. A number that is known to count something else is told by <see cref="MeasuresDiffer"/>.</summary>
internal sealed class StatedDiffers : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) => year.Targets
        .Where(t => t.Figure is { Disagrees: true, State: not TargetState.MeasuredDifferently })
        .Select(t => new Finding(t.Id, AuditDiagnostics.StatedDiffers(
            t.Figure.Target.Source, t.Figure.Target.Name, Amounts.Stated(t.Figure.Target), Amounts.Computed(t.Figure)!)));
}
