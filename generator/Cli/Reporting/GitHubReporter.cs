using SocialHub.Diagnostics;

namespace SocialHub.Cli;

/// <summary>For GitHub Actions: workflow commands that stand on the lines of a pull request.</summary>
/// <remarks>GitHub shows ten errors and ten warnings a step and drops the rest silently; so errors come first.</remarks>
internal sealed class GitHubReporter(TextWriter output, string contentFolder) : IDiagnosticReporter
{
    public void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var content = new ContentLines(contentFolder);
        foreach (var d in diagnostics.OrderByDescending(d => d.Severity))
        {
            var file = Property(ContentPath.Prefixed(contentFolder, d.Span.File));
            var text = Data(d.Message + "\n" + d.Remedy + (PasteText.Of(d, content) is { } paste ? "\n" + paste : ""));
            output.WriteLine($"::{Command(d.Severity)} file={file},line={d.Span.Line},col={d.Span.Column},title={Property(d.Code)}::{text}");
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // The runner's own escaping: actions/toolkit, core/command.ts.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
