using System.Text.RegularExpressions;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The disagreements of the real year: each accepted one is published with its reason, and told again without it.</summary>
public sealed partial class AcceptanceTests
{
    private const string Year = "years/2023.md";
    private static readonly EditedContent Real = EditedContent.Real;

    public static TheoryData<string> Names => [.. Accepted().Matches(Real.TextOf(Year)).Select(m => m.Groups[1].Value)];

    [Fact]
    public void Twenty_are_accepted_and_all_are_published() => Assert.Equal(
        Names.Select(n => n.Data).Order(StringComparer.Ordinal), NotesOf(Real).Select(n => n.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_its_acceptance_exactly_this_one_is_told(string name)
    {
        var text = Accepted().Replace(Real.TextOf(Year), m => m.Groups[1].Value == name ? "" : m.Value);

        var (site, diagnostics) = BuiltSites.TryBuild(Real.With(Year, text).Store);

        var told = Assert.Single(diagnostics);
        Assert.Equal($"audit-{name.Split(' ')[0]}", told.Code);
        Assert.StartsWith($"  - 項目: {name}\n", told.Paste, StringComparison.Ordinal);
        Assert.False(site.IsStopped);
    }

    [Fact]
    public void Pasted_with_a_reason_the_remedy_silences_the_finding()
    {
        var bare = Real.With(Year, Accepted().Replace(Real.TextOf(Year), "").Replace("承知していること:\n", "", StringComparison.Ordinal));
        var pasted = string.Join('\n', BuiltSites.TryBuild(bare.Store).Diagnostics.Select(d => d.Paste));

        var (_, diagnostics) = BuiltSites.TryBuild(bare.Replacing(Year, "柱:\n", $"承知していること:\n{pasted}\n柱:\n").Store);

        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_mended_record_makes_its_acceptance_an_error()
    {
        var (site, diagnostics) = BuiltSites.TryBuild(Real.Replacing(Year, "実績: 17社", "実績: 18社").Store);

        Assert.Equal("audit-acceptance-stale", Assert.Single(diagnostics).Code);
        Assert.True(site.IsStopped);
    }

    [Fact]
    public void The_order_in_which_they_are_accepted_changes_nothing()
    {
        var text = Real.TextOf(Year);
        var entries = Accepted().Matches(text).Select(m => m.Value).ToArray();
        var turned = text.Replace(string.Concat(entries), string.Concat(entries.Reverse()), StringComparison.Ordinal);

        Assert.NotEqual(text, turned);
        Assert.Equal(NotesOf(Real), NotesOf(Real.With(Year, turned)));
    }

    private static ImmutableArray<AuditNote> NotesOf(EditedContent content) =>
        BuiltSites.TryBuild(content.Store).Site.Pages.OfType<NotesPage>().Single().Notes;

    [GeneratedRegex(@"  - 項目: ([a-z]+-[^\n]+)\n    わけ: [^\n]+\n")]
    private static partial Regex Accepted();
}
