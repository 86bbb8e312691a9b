using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The targets of a programme as a table: what was promised, what the report states, what became of it.</summary>
internal static class TargetRows
{
    private static readonly ImmutableArray<string> Columns = ["目標", "目標値", "報告した数", "結果"];

    public static ReportTable TableOf(Programme programme, YearReport report, Site site) => new(
        $"({programme.Number})の目標と結果", Columns, [.. programme.Targets.Select(t => RowOf(t, report, site))]);

    private static ImmutableArray<ReportLine> RowOf(Target target, YearReport report, Site site)
    {
        var state = target.StateIn(report.Year);
        var due = target.Due > report.Year ? $"（期限は{target.Due}）" : "";
        return
        [
            ReportLine.Of(target.Name),
            ReportLine.Of(target.Value is { } value ? $"{value}{target.Unit}" : "数ではない目標"),
            ReportLine.Of(StatedOf(target, state)),
            new([new ReportInline(state.ToName(), $"{site.Links.Href(report.Route)}#{target.Id}"), new ReportInline(due)]),
        ];
    }

    // A number that nobody reported is a word, never 0.
    private static string StatedOf(Target target, TargetState state) => target switch
    {
        { StatedValue: { } stated } => $"{stated}{target.Unit}",
        { Value: null } => "—",
        _ => state is TargetState.NotYetDue ? "これから" : "未報告",
    };
}
