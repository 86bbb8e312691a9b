using System.Text;
using System.Text.RegularExpressions;

namespace SocialHub.Tests;

/// <summary>A Markdown file of the repository, as far as its claims can be checked.</summary>
/// <param name="Path">From the repository's root.</param>
/// <param name="Lines">The whole text.</param>
internal sealed partial record MarkdownFile(string Path, string[] Lines)
{
    private static readonly string[] NotOurs = ["artifacts", "bin", "node_modules", "obj", "output", ".git"];

    /// <summary>Every README, the guide for helpers and the decision records.</summary>
    public static IEnumerable<MarkdownFile> All() => Directory
        .EnumerateFiles(RepositoryFolder.Root, "*.md", SearchOption.AllDirectories)
        .Select(f => System.IO.Path.GetRelativePath(RepositoryFolder.Root, f).Replace('\\', '/'))
        .Where(f => !f.Split('/').Any(NotOurs.Contains))
        .Where(f => f.EndsWith("README.md", StringComparison.Ordinal) || f == ".github/CONTRIBUTING.md" ||
            f.StartsWith("generator/decisions/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(Read);

    public static MarkdownFile Read(string path) => new(path, File.ReadAllLines(RepositoryFolder.Combine(path)));

    /// <summary>What stands in backticks within a line.</summary>
    public IEnumerable<string> CodeSpans() => Lines.SelectMany(l => CodeSpan().Matches(l)).Select(m => m.Groups[1].Value);

    /// <summary>What a reader may type into a shell: lines of <c>sh</c> blocks without comments, and spans that begin like one.</summary>
    public IEnumerable<string> Commands() => ShellLines().Concat(CodeSpans())
        .Where(c => c.StartsWith("dotnet ", StringComparison.Ordinal) || c.StartsWith("bash ", StringComparison.Ordinal));

    /// <summary>Where the links of the text lead, except to other sites.</summary>
    public IEnumerable<string> LocalLinks() => ProseWithoutCode()
        .SelectMany(l => Link().Matches(l))
        .Select(m => m.Groups[1].Value)
        .Where(t => !t.Contains(':', StringComparison.Ordinal));

    /// <summary>The anchors of the headings, as GitHub makes them.</summary>
    public HashSet<string> Anchors() => Prose()
        .Where(l => l.StartsWith('#'))
        .Select(l => AnchorOf(l.TrimStart('#').Trim()))
        .ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> Prose() => WithFence().Where(l => l.Fence is null).Select(l => l.Line);

    // A link within backticks is an example, not a link.
    private IEnumerable<string> ProseWithoutCode() => Prose().Select(l => CodeSpan().Replace(l, ""));

    private IEnumerable<string> ShellLines() => WithFence()
        .Where(l => l.Fence == "```sh")
        .Select(l => l.Line.Split('#')[0].Trim());

    private IEnumerable<(string Line, string? Fence)> WithFence()
    {
        string? fence = null;
        foreach (var line in Lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = fence is null ? line.Trim() : null;
            }
            else
            {
                yield return (line, fence);
            }
        }
    }

    private static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.Where(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '-' or '_'))
        {
            anchor.Append(char.IsWhiteSpace(c) ? '-' : char.ToLowerInvariant(c));
        }

        return anchor.ToString();
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
