using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The lines of <c>tests/Sites/privacy/</c>: what must be found, where exactly, and what must be left alone.</summary>
public class PrivacyTextTests
{
    private const char Told = '▶';
    private const char Break = '¦';

    public static TheoryData<string, string> Found => [.. FoundLines()];

    public static TheoryData<string> LeftAlone => [.. Lines("left-alone.md")];

    [Theory]
    [MemberData(nameof(Found))]
    public void What_must_not_be_published_is_found_at_its_place(string code, string line)
    {
        Assert.Equal(PlacesOf(line).Select(i => (i, code)), Find(Plain(line)));
    }

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public void What_may_be_published_is_left_alone(string line) => Assert.Empty(Find(line));

    [Fact]
    public void The_words_of_a_rule_hide_nothing_that_it_finds() => Assert.All(
        FoundLines().Select(f => Plain(f.Item2)).Concat(Lines("left-alone.md")),
        line => Assert.Equal(
            PrivacyRules.All.Where(r => r.Find(PrivacyText.Of(line)).Any()),
            PrivacyRules.All.Where((r, i) => (new PrivacyWords(PrivacyRules.All).RulesIn(PrivacyText.Of(line)) >> i & 1) != 0 && r.Find(PrivacyText.Of(line)).Any())));

    [Fact]
    public void Both_lists_are_long_enough_to_mean_something()
    {
        Assert.True(FoundLines().Count() >= 60);
        Assert.True(Lines("left-alone.md").Count() >= 60);
        Assert.Equal(PrivacyRules.All.Select(r => r.Report(new Located<string>("", default)).Code).Distinct().Order(), FoundLines().Select(f => f.Item1).Distinct().Order());
    }

    private static IEnumerable<(int Index, string Code)> Find(string text) =>
        PrivacyRules.Find(text).Select(f => (f.Index, f.Rule.Report(new Located<string>(text.Substring(f.Index, f.Length), SourceSpan.StartOf("a.md"))).Code));

    private static string Plain(string line) => line.Replace($"{Told}", "", StringComparison.Ordinal).Replace($"{Break}", "", StringComparison.Ordinal);

    private static IEnumerable<int> PlacesOf(string line) =>
        line.Select((c, i) => (c, i)).Where(p => p.c == Told).Select(p => Plain(line[..p.i]).Length);

    private static IEnumerable<(string, string)> FoundLines()
    {
        var code = "";
        foreach (var line in Lines("found.md"))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                code = line[2..];
                continue;
            }

            yield return (code, line);
        }
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(RepositoryFolder.Combine("tests", "Sites", "privacy", file)).Where(l => l.Length > 0);
}
