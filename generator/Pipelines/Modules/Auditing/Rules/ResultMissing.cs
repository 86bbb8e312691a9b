using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A target that is due has no result: no state, no number, and records that do not decide.</summary>
internal sealed class ResultMissing : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) => year.Targets
        .Where(t => t.Figure.State == TargetState.NotReported || IsOnlySomethingElse(t.Figure))
        .Select(t => new Finding(t.Id, AuditDiagnostics.ResultMissing(t.Figure.Target.Source, NameOf(t.Figure.Target), KnownOf(t.Figure))));

    private static bool IsOnlySomethingElse(TargetFigure figure) =>
        figure is { State: TargetState.MeasuredDifferently, Target.StatedValue: null };

    private static string NameOf(Target target) => target.Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{target.Name}（{value}{target.Unit}）")
        : target.Name;

    private static string KnownOf(TargetFigure figure) =>
        IsOnlySomethingElse(figure) ? "報告されているのは、目標とは別のことです。"
        : figure.Computed is null ? ""
        : $"記録から言えるのは、{Amounts.Computed(figure)}ということだけです。";
}
