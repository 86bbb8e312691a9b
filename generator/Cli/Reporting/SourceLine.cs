using SocialHub.Diagnostics;

namespace SocialHub.Cli;

/// <summary>The line that a diagnostic speaks of.</summary>
internal static class SourceLine
{
    private const int Longest = 120;

    /// <summary>The line, shortened, or null when the file has no such line or is no text.</summary>
    public static string? Read(string contentFolder, SourceSpan span)
    {
        var path = Path.Combine(contentFolder, span.File);
        var line = File.Exists(path) ? File.ReadLines(path).ElementAtOrDefault(span.Line - 1) : null;
        return string.IsNullOrWhiteSpace(line) || line.Any(c => (char.IsControl(c) && c != '\t') || c == '\uFFFD')
            ? null
            : line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
