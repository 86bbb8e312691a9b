using System.Text.RegularExpressions;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What the README files and decision records say is there, is there.</summary>
public sealed partial class DocsTests
{
    private static readonly string[] Rooms = ["content/", "generator/", "theme/", "tests/", ".github/", ".ci/"];

    public static TheoryData<string> Documents => [.. MarkdownFile.All().Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_path_in_backticks_exists(string document)
    {
        var missing = MarkdownFile.Read(document).CodeSpans().Where(IsPath).Where(p => !Exists(p));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_source_file_that_is_named_exists(string document)
    {
        var names = Directory.EnumerateFiles(RepositoryFolder.Root, "*.cs", SearchOption.AllDirectories)
            .Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        var missing = MarkdownFile.Read(document).CodeSpans().Where(s => SourceName().IsMatch(s)).Where(s => !names.Contains(s));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_leads_to_a_file_and_to_a_heading_in_it(string document)
    {
        var missing = MarkdownFile.Read(document).LocalLinks().Where(l => !LeadsSomewhere(document, l));

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_command_names_files_that_exist(string document)
    {
        var missing = MarkdownFile.Read(document).Commands()
            .SelectMany(c => c.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where((word, at) => IsFileOf(c, word, at)))
            .Where(p => !Exists(p));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_readme_names_every_option_and_no_other()
    {
        var declared = Directory.EnumerateFiles(RepositoryFolder.Combine("generator/Cli/Commands"), "*.cs")
            .SelectMany(f => DeclaredOption().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value);
        var told = MarkdownFile.Read("README.md").Lines
            .Select(l => OptionRow().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value);

        Assert.Equal(declared.Distinct().Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_decision_has_its_five_heads()
    {
        string[] heads = ["## Decision", "## Reasons", "## Risks", "## Alternatives", "## Consequences"];
        var records = MarkdownFile.All().Where(f => f.Path.StartsWith("generator/decisions/", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(records);
        Assert.All(records, r => Assert.Equal(heads, r.Lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal))));
    }

    private static bool IsPath(string text) => Rooms.Any(r => text.StartsWith(r, StringComparison.Ordinal)) && text.IndexOfAny(['<', '*', ' ', '…']) < 0;

    // "bash X" runs X; any other word is a file when it begins with one of our folders.
    private static bool IsFileOf(string command, string word, int at) =>
        IsPath(word) || (at == 1 && command.StartsWith("bash ", StringComparison.Ordinal));

    private static bool Exists(string path) => Path.Exists(RepositoryFolder.Combine(path));

    private static bool LeadsSomewhere(string document, string link)
    {
        var (file, anchor) = link.Split('#') is [var f, var a] ? (f, a) : (link, null);
        var target = file.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, file);
        return Exists(target) && (anchor is null || MarkdownFile.Read(target).Anchors().Contains(Uri.UnescapeDataString(anchor)));
    }

    [GeneratedRegex(@"^[A-Za-z{},]+\.cs$")]
    private static partial Regex SourceName();

    [GeneratedRegex("\"(--[a-z-]+)\"")]
    private static partial Regex DeclaredOption();

    [GeneratedRegex(@"^\| `(--[a-z-]+)")]
    private static partial Regex OptionRow();
}
