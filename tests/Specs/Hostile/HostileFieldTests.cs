using AngleSharp.Html.Parser;
using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Whatever an author writes into a field, in every format of the site it is a text.</summary>
public class HostileFieldTests
{
    private static readonly Lazy<HashSet<string>> Shapes = new(() => [.. BuiltSites.Build(HostileSite.Compose(HostileTexts.Harmless)).Files.SelectMany(FormatShapes.Of)]);

    private static readonly Lazy<BuiltSite> Site = new(() => BuiltSites.Build(HostileSite.Compose(HostileTexts.Visible)));

    public static TheoryData<int> Turns => [.. Enumerable.Range(0, HostileTexts.Visible.Length).Where(i => i % 36 == 0)];

    public static TheoryData<string> Ids => [.. HostileTexts.Visible.Select(t => t.Id)];

    [Fact]
    public void The_shape_of_the_harmless_site_has_no_fault() => Assert.DoesNotContain(Shapes.Value, s => s.StartsWith('!'));

    // With each turn, the settings, the year and the roadmap have other texts. They have more places than a turn goes on, so every text stands there.
    [Theory]
    [MemberData(nameof(Turns))]
    public void Texts_change_the_shape_of_no_file(int turn)
    {
        var site = turn == 0 ? Site.Value : BuiltSites.Build(HostileSite.Compose(HostileTexts.Visible, turn));

        Assert.Empty(site.Files.AsParallel().SelectMany(FormatShapes.Of).Distinct().AsEnumerable().Except(Shapes.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_is_read_as_it_was_written(string id)
    {
        using var page = new HtmlParser().ParseDocument(Site.Value.Files.Single(f => f.Path == $"articles/{id}/index.html").Text);

        Assert.Equal(Plain(HostileTexts.Visible.Single(t => t.Id == id).Text), Plain(page.QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public void What_nobody_sees_is_refused_wherever_it_is_written()
    {
        var content = HostileSite.Compose(HostileTexts.Unseen);
        var (site, told) = BuiltSites.TryBuild(content);

        Assert.True(site.IsStopped);
        Assert.All(told.Where(d => d.Severity == Severity.Error), d => Assert.Equal("character-invisible", d.Code));
        Assert.Empty(HostileSite.Places(content, HostileTexts.Unseen).Except(told.Select(d => (d.Span.File, d.Span.Line))));
    }

    // The theme's own marks between phrases have no width (decision 0023).
    private static string Plain(string text) => string.Join(' ', text.Replace("\u200B", "", StringComparison.Ordinal).Normalize()
        .Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
