using System.Text.RegularExpressions;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The glossary of generator/README.md and the types themselves use one Japanese word for one thing.</summary>
public sealed partial class GlossaryTests
{
    [Fact]
    public void The_glossary_gives_each_type_the_word_of_its_summary()
    {
        var told = File.ReadLines(RepositoryFolder.Combine("generator/README.md"))
            .Select(l => Row().Match(l)).Where(m => m.Success).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}");

        Assert.Equal(WordsOfTypes().Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> WordsOfTypes() => new[] { "generator/Diagnostics", "generator/Engine", "generator/Model" }
        .SelectMany(f => Directory.EnumerateFiles(RepositoryFolder.Combine(f), "*.cs", SearchOption.AllDirectories))
        .Where(f => !f.Contains("Catalog", StringComparison.Ordinal))
        .Select(f => (Type: Path.GetFileName(f).Split('.', '{')[0], Word: JapaneseWord().Match(SummaryOf(f))))
        .Where(t => t.Word.Success)
        .Select(t => $"{t.Type} {t.Word.Groups[1].Value}");

    // The first summary of a file is its type's.
    private static string SummaryOf(string file)
    {
        var text = File.ReadAllText(file);
        var start = text.IndexOf("<summary>", StringComparison.Ordinal);
        return start < 0 ? "" : text[start..text.IndexOf("</summary>", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"^\| `([A-Za-z]+)` \| (\S+) \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"\(([\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]+)\)")]
    private static partial Regex JapaneseWord();
}
