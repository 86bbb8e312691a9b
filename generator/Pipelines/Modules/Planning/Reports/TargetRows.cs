using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The targets of a programme as a table: what was promised, what the report states, what the records say, what became of it.</summary>
internal static class TargetRows
{
    private static readonly ImmutableArray<string> Columns = ["目標", "目標値", "報告した数", "記録から数えた数", "結果"];

    public static ReportTable TableOf(Programme programme, YearFigures figures, string results) => new(
        $"({programme.Number})の目標と結果",
        Columns,
        [.. figures.Targets.Where(t => t.Programme.Number == programme.Number).Select(t => RowOf(t, results))]);

    private static ImmutableArray<ReportLine> RowOf(TargetFigure figure, string results)
    {
        var target = figure.Target;
        var due = target.Due > figure.PromisedIn ? $"（期限は{target.Due}）" : "";
        return
        [
            ReportLine.Of(target.Name),
            ReportLine.Of(target.Value is { } value ? $"{value}{target.Unit}" : "数ではない目標"),
            ReportLine.Of(StatedOf(figure)),
            ReportLine.Of(Amounts.Computed(figure) ?? "—"),
            new([new ReportInline(figure.State.ToName(), $"{results}#{target.Id}"), new ReportInline(due)]),
        ];
    }

    // A number that nobody reported is a word, never 0.
    private static string StatedOf(TargetFigure figure) => figure.Target switch
    {
        { StatedValue: not null } => Amounts.Stated(figure.Target),
        { Value: null } => "—",
        _ => figure.State is TargetState.NotYetDue ? "これから" : "未報告",
    };
}
