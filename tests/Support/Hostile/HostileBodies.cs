using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>The smallest good site with an article for each text at each place of a Markdown body.</summary>
public static class HostileBodies
{
    private const string Text = "§";

    /// <summary>The places, by a short name for addresses.</summary>
    public static ImmutableSortedDictionary<string, string> Places { get; } = new Dictionary<string, string>
    {
        ["text"] = "文です。§です。",
        ["line"] = "§",
        ["heading"] = "## §",
        ["bold"] = "文**§**です。",
        ["line-break"] = "文です。\\\n§",
        ["list"] = "- §\n  - §",
        ["quote"] = "> 文です。\n> > §",
        ["callout"] = "> [!NOTE]\n> §",
        ["callout-kind"] = "> [!§]\n> 文です。",
        ["code"] = "文`§`です。",
        ["code-fence"] = "```\n§\n```",
        ["code-kind"] = "```§\ncode\n```",
        ["code-indent"] = "文です。\n\n    §",
        ["table"] = "| § | 列 |\n|---|---|\n| § | 値 |",
        ["note"] = "文です。[^1]\n\n[^1]: §",
        ["note-name"] = "文です。[^§]\n\n[^§]: 注です。",
        ["link-text"] = "[§](https://example.org/)",
        ["link-target"] = "[行き先](§)",
        ["link-brackets"] = "[行き先](<§>)",
        ["link-page"] = "[行き先](https://example.org/§)",
        ["link-query"] = "[行き先](https://example.org/?q=§#§)",
        ["link-anchor"] = "[行き先](/about/#§)",
        ["link-title"] = "[行き先](https://example.org/ \"§\")",
        ["link-title-single"] = "[行き先](https://example.org/ '§')",
        ["link-automatic"] = "文です。<§>",
        ["reference"] = "[行き先][r]\n\n[r]: <§>",
        ["reference-name"] = "[§]\n\n[§]: https://example.org/",
        ["reference-title"] = "[行き先][r]\n\n[r]: https://example.org/ \"§\"",
        ["image-text"] = "![§](../images/board.png)",
        ["image-target"] = "![図](§)",
        ["image-caption"] = "![図](../images/board.png \"§\")",
        ["image-credit"] = "![図](../images/board.png \"図（撮影：§）\")",
        ["reading-base"] = "文です。｜§《よみ》です。",
        ["reading"] = "文です。｜漢字《§》です。",
        ["foreign"] = "文です。[§]{lang=en}です。",
        ["foreign-language"] = "文です。[word]{lang=§}です。",
        ["entity"] = "文です。&§;です。",
        ["escape"] = "文です。\\§です。",
        ["comment"] = "文です。<!-- § -->です。",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The path of an article.</summary>
    public static string PathOf(string place, HostileText text) => $"articles/{place}-{text.Id}.md";

    /// <summary>The site of all that is not refused, and what is, by its file.</summary>
    public static (BuiltSite Site, ILookup<string, Diagnostic> Refused) Build(IReadOnlyList<HostileText> texts)
    {
        // What the second gate finds is seen only once the first one is passed.
        var refused = new List<Diagnostic>();
        while (true)
        {
            var (site, told) = BuiltSites.TryBuild(Compose(texts, refused.Select(d => d.Span.File).ToHashSet(StringComparer.Ordinal)));
            if (!site.IsStopped)
            {
                return (site, refused.ToLookup(d => d.Span.File));
            }

            refused.AddRange(told.Where(d => d.Severity == Severity.Error));
        }
    }

    /// <summary>The content.</summary>
    /// <param name="texts">To write into the places.</param>
    /// <param name="refused">Paths to leave out.</param>
    public static IFileStore Compose(IEnumerable<HostileText> texts, IReadOnlySet<string> refused)
    {
        var ground = new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal"));
        var files = ground.List().ToDictionary(p => p, ground.Read, StringComparer.Ordinal);
        files["images/board.png"] = File.ReadAllBytes(RepositoryFolder.Combine("tests", "Sites", "full", "images", "board.png"));
        foreach (var text in texts)
        {
            foreach (var (place, markdown) in Places.Where(p => !refused.Contains(PathOf(p.Key, text))))
            {
                files[PathOf(place, text)] = Encoding.UTF8.GetBytes(
                    $"---\n題名: 文の題名\n日付: 2024年2月1日\n概要: 概要です。\n---\n\n{markdown.Replace(Text, text.Text, StringComparison.Ordinal)}\n");
            }
        }

        return new MemoryFileStore(files);
    }
}
