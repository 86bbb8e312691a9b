using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds the marks that git leaves in a file where two people changed one place.</summary>
internal static class MergeMarks
{
    private const string Start = "<<<<<<< ";
    private const string Middle = "=======";
    private const string End = ">>>>>>> ";

    /// <summary>The first set of marks, or null.</summary>
    public static Diagnostic? Find(string text, string file)
    {
        if (!text.Contains(Start, StringComparison.Ordinal))
        {
            return null;
        }

        var lines = text.Split('\n');
        var start = Array.FindIndex(lines, l => l.StartsWith(Start, StringComparison.Ordinal));
        var middle = start < 0 ? -1 : Array.IndexOf(lines, Middle, start);
        var end = middle < 0 ? -1 : Array.FindIndex(lines, middle, l => l.StartsWith(End, StringComparison.Ordinal));
        return end < 0
            ? null
            : FileDiagnostics.MergeMarks(
                new SourceSpan(file, start + 1, 1), string.Join('\n', lines[start..(end + 1)]), string.Join('\n', lines[(start + 1)..middle]));
    }
}
