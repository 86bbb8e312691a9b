using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Says of a line that is no YAML how it could be read.</summary>
internal static class UnreadableYaml
{
    public static Diagnostic At(SourceSpan place, TextBlock block)
    {
        var lines = block.Text.Split('\n');
        var at = Math.Clamp(place.Line - block.FirstLine, 0, lines.Length - 1);

        // The parser stops behind a value that it took for the start of something else.
        foreach (var line in new[] { at, at - 1 }.Where(i => i >= 0))
        {
            if (YamlQuotes.InLine(YamlLine.Of(lines[line])) is { } quoted)
            {
                return YamlDiagnostics.Unreadable(line == at ? place : new SourceSpan(place.File, block.FirstLine + line, 1), lines[line], quoted, isSafe: true);
            }
        }

        return YamlDiagnostics.Unreadable(place, lines[at], Aligned(lines, at));
    }

    /// <summary>A refused value in quotes.</summary>
    public static Diagnostic WithLine(Diagnostic refused, TextBlock block)
    {
        var line = block.Text.Split('\n').ElementAtOrDefault(refused.Span.Line - block.FirstLine) ?? "";
        return refused.Code == "yaml-alias-refused"
            ? YamlDiagnostics.AliasRefused(refused.Span, line, YamlQuotes.InLine(YamlLine.Of(line)))
            : refused;
    }

    // A key that stands neither beside the key above nor where that key's item began.
    private static string? Aligned(string[] lines, int at)
    {
        var line = YamlLine.Of(lines[at]);
        var above = lines.Take(at).Select(YamlLine.Of).LastOrDefault(l => l is { IsSilent: false, HasKey: true });
        return !line.HasKey || above is null || above.Lead.Length == line.Lead.Length
            ? null
            : new string(' ', above.Lead.Length) + lines[at].TrimStart();
    }
}
