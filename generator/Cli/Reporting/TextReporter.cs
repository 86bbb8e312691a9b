using SocialHub.Diagnostics;

namespace SocialHub.Cli;

/// <summary>For people: the place, the sentence, what to do, the line as it stands, and the text to paste.</summary>
internal sealed class TextReporter(TextWriter output, string contentFolder) : IDiagnosticReporter
{
    public void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        using var content = new ContentLines(contentFolder);
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(Header(diagnostic));
            output.WriteLine($"  {diagnostic.Message}");
            if (!diagnostic.IsEarlier && content.Written(diagnostic.Span) is { } line)
            {
                output.WriteLine($"    {diagnostic.Span.Line} | {line}");
            }

            output.WriteLine($"  → {diagnostic.Remedy}");
            foreach (var paste in PasteText.Of(diagnostic, content)?.Split('\n') ?? [])
            {
                output.WriteLine($"    {paste}");
            }

            output.WriteLine();
        }
    }

    private string Header(Diagnostic diagnostic) =>
        $"{ContentPath.Shown(contentFolder, diagnostic.Span)}: {WordFor(diagnostic.Severity)} {diagnostic.Code}";

    private static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
