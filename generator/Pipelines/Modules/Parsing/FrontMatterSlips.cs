using System.Buffers;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>What people write instead of the two lines <c>---</c>, and how it is mended.</summary>
internal static class FrontMatterSlips
{
    public const string Fence = "---";
    private const string Dashes = "-－ー―—–−‐‑‒─━ｰ";

    private static readonly SearchValues<char> AllDashes = SearchValues.Create(Dashes);

    /// <summary>Where the front matter stands in a file whose two lines are as they should be, as those of nearly all are; null where a closer look is needed.</summary>
    public static Range? Plain(string text)
    {
        const string Closing = $"\n{Fence}\n";
        var end = text.StartsWith(Fence + "\n", StringComparison.Ordinal) ? text.IndexOf(Closing, Fence.Length + 1, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return null;
        }

        var front = (Fence.Length + 1)..end;
        foreach (var line in text.AsSpan()[front].Split('\n'))
        {
            var words = text.AsSpan()[front][line].Trim();
            if (!words.IsEmpty && !words.ContainsAnyExcept(AllDashes))
            {
                return null;
            }
        }

        return front;
    }

    public static bool IsFence(string line) => line.TrimEnd() == Fence;

    /// <summary>What is wrong with the first line, or null.</summary>
    public static Diagnostic? AtStart(string file, string text, string[] lines)
    {
        var start = SourceSpan.StartOf(file);
        var first = Array.FindIndex(lines, l => l.Trim().Length > 0 && !l.StartsWith("```", StringComparison.Ordinal));
        return IsFence(lines[0]) ? null
            : first > 0 && IsFence(lines[first]) ? FileDiagnostics.FrontMatterNotFirst(start, text, WithoutWrapping(lines, first))
            : IsMeant(lines[0]) ? FileDiagnostics.FrontMatterFence(start, lines[0])
            : Missing(start, lines);
    }

    /// <summary>What is wrong with the line that should close, or null.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lines">All its lines.</param>
    /// <param name="end">The first closing line, or -1.</param>
    public static Diagnostic? AtEnd(string file, string[] lines, int end)
    {
        // A line that was meant as the end stands before one further down, which may only be a line of the body.
        var meant = Array.FindIndex(lines, 1, end < 0 ? lines.Length - 1 : end - 1, IsMeant);
        return meant > 0 ? FileDiagnostics.FrontMatterFence(new SourceSpan(file, meant + 1, 1), lines[meant])
            : end < 0 ? FileDiagnostics.FrontMatterUnclosed(LikelyEnd(file, lines))
            : null;
    }

    private static bool IsMeant(string line) =>
        line.Trim(' ', '　', '\t') is { Length: >= 1 and <= 12 } text && text.All(c => Dashes.Contains(c, StringComparison.Ordinal)) && text is not ("-" or Fence);

    private static Diagnostic Missing(SourceSpan start, string[] lines)
    {
        // Keys stand there, only the first line was lost.
        if (YamlLine.Of(lines[0]) is { HasKey: true } key && KnownKeys.Contains(key.Key))
        {
            var hasEnd = lines.Any(IsFence);
            return hasEnd
                ? FileDiagnostics.FrontMatterMissing(start, "", Fence)
                : FileDiagnostics.FrontMatterMissing(
                    start, string.Join('\n', Keys(lines)), $"{Fence}\n{string.Join('\n', Keys(lines))}\n{Fence}");
        }

        var code = lines[0].StartsWith("```", StringComparison.Ordinal) && lines.Length > 2 && YamlLine.Of(lines[1]) is { HasKey: true } inCode && KnownKeys.Contains(inCode.Key)
            ? Array.FindIndex(lines, 1, l => l.StartsWith("```", StringComparison.Ordinal))
            : -1;
        if (code > 0)
        {
            return FileDiagnostics.FrontMatterMissing(
                start, string.Join('\n', lines[..(code + 1)]), $"{Fence}\n{string.Join('\n', lines[1..code])}\n{Fence}");
        }

        var title = lines[0].TrimStart('#', '＃', ' ', '　').Trim();
        var isHeading = lines[0].StartsWith("# ", StringComparison.Ordinal) || lines[0].StartsWith('＃');
        return FileDiagnostics.FrontMatterMissing(
            start, isHeading ? lines[0] : "", FirstFrontMatter.For(start.File, title.Length is 0 or > 60 ? "ここに題名" : title));
    }

    private static IEnumerable<string> Keys(string[] lines) => lines.TakeWhile(l => YamlLine.Of(l) is { } line && (line.HasKey || line.Lead.Length > 0));

    private static string WithoutWrapping(string[] lines, int first)
    {
        var last = Array.FindLastIndex(lines, l => l.Trim().Length > 0);
        var isCode = lines[..first].Any(l => l.StartsWith("```", StringComparison.Ordinal)) && lines[last].Trim() == "```";
        return string.Join('\n', isCode ? [.. lines[first..last], .. lines[(last + 1)..]] : lines[first..]);
    }

    // The closing line belongs before the first line that is neither a key, an item, an indented line nor a comment.
    private static SourceSpan LikelyEnd(string path, string[] lines)
    {
        var line = Array.FindIndex(lines, 1, l =>
            l.Length == 0 || (l[0] is not (' ' or '-' or '#') && !l.Contains(':') && !l.Contains('：')));
        return new SourceSpan(path, (line < 0 ? lines.Length - 1 : line) + 1, 1);
    }
}
