using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A stated number counts something else than its target: the editor says so, or only other kinds of consultation were recorded.</summary>
internal sealed class MeasuresDiffer : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) => year.Targets
        .Where(t => t.Figure.Target.StatedValue is not null && t.Figure.State != TargetState.NotYetDue)
        .Where(t => t.Figure.State == TargetState.MeasuredDifferently || OtherConsultations(t.Figure, year).Length > 0)
        .Select(t => new Finding(t.Id, AuditDiagnostics.MeasuresDiffer(
            t.Figure.Target.Source, t.Figure.Target.Name, Amounts.Stated(t.Figure.Target), OtherConsultations(t.Figure, year))));

    // 「プロボノ受入れ」の相談7件と「プロボノ派遣」の相談1件; empty where the target is counted by something else, or by what was recorded.
    private static string OtherConsultations(TargetFigure figure, AuditedYear year) =>
        figure is { Target.Measure: Measure.ProblemConsultations, Computed: null }
            ? string.Join("と", year.Consultations.Where(c => c.Kind != ConsultationKind.Problem).GroupBy(c => c.Kind).OrderBy(g => g.Key)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"「{g.Key.ToName()}」の相談{g.Sum(c => c.Count)}件")))
            : "";
}
