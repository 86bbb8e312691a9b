using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Pages around a roadmap: what every one of them must keep, and what holds between them.</summary>
public class EditionPageTests
{
    /// <summary>One first flight of TCP.</summary>
    private const int MostBytes = 27 * 512;

    /// <summary>A frame on somebody else's page must not make that page slow.</summary>
    private const int MostEmbedBytes = 6 * 1024;

    private static readonly Lazy<Dictionary<string, IHtmlDocument>> Documents = new(() =>
        SampleEditionPages.All.Concat(SampleEditionPages.Embeds).ToDictionary(p => p.Key, p => EditionPages.Parse(p.Value)));

    public static TheoryData<string> Names => [.. SampleEditionPages.All.Keys];

    public static TheoryData<string> EmbedNames => [.. SampleEditionPages.Embeds.Keys];

    public static TheoryData<string> AllNames => [.. SampleEditionPages.All.Keys, .. SampleEditionPages.Embeds.Keys];

    [Theory]
    [MemberData(nameof(AllNames))]
    public void A_page_is_sound(string name) => Assert.Empty(HtmlFaults.In(EditionPages.Render(PageOf(name))));

    [Theory]
    [MemberData(nameof(AllNames))]
    public void A_page_has_one_h1_and_no_gap_in_its_headings(string name)
    {
        var levels = Documents.Value[name].QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_names_its_landmarks(string name)
    {
        var document = Documents.Value[name];

        Assert.Equal("#main", document.QuerySelector("a")!.GetAttribute("href"));
        Assert.Single(document.QuerySelectorAll("main#main"));
        var landmarks = document.QuerySelectorAll("nav,aside").Select(n => n.GetAttribute("aria-label")).ToList();
        Assert.DoesNotContain(null, landmarks);
        Assert.Equal(landmarks.Distinct(), landmarks);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_fits_into_its_first_flight_and_asks_for_nothing_else(string name) => AssertSmall(name, MostBytes);

    [Theory]
    [MemberData(nameof(EmbedNames))]
    public void An_embedded_page_is_smaller_still(string name) => AssertSmall(name, MostEmbedBytes);

    [Theory]
    [MemberData(nameof(AllNames))]
    public void A_link_within_the_page_or_to_another_sample_finds_its_anchor(string name)
    {
        // Several samples share an address; an anchor must be on one of them.
        var known = SampleEditionPages.All.ToLookup(p => p.Value.Route.Path, p => Documents.Value[p.Key]);
        foreach (var href in Documents.Value[name].QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Where(h => h.Contains('#')))
        {
            var (path, anchor) = (href.Split('#')[0], Uri.UnescapeDataString(href.Split('#')[1]));
            var targets = path.Length == 0 ? [Documents.Value[name]] : known[path].ToArray();
            Assert.True(targets.Length == 0 || targets.Any(t => t.GetElementById(anchor) is not null), $"{name}: {href}");
        }
    }

    [Theory]
    [MemberData(nameof(EmbedNames))]
    public void An_embedded_page_brings_no_header_of_ours_and_its_link_leaves_the_frame(string name)
    {
        var document = Documents.Value[name];

        Assert.Empty(document.QuerySelectorAll("nav,.sh-site-header,.sh-site-footer,.sh-breadcrumbs"));
        var link = Assert.Single(document.QuerySelectorAll("a"));
        Assert.Equal("_top", link.GetAttribute("target"));
        Assert.Equal("noopener", link.GetAttribute("rel"));
    }

    [Theory]
    [InlineData("embed-pinned", "/roadmaps/housing/editions/2/")]
    [InlineData("embed-pinned-current", "/roadmaps/housing/editions/3/")]
    [InlineData("embed-full", "/roadmaps/housing/")]
    public void A_pinned_frame_leads_to_its_edition_and_a_live_one_to_the_roadmap(string name, string href) =>
        Assert.Equal(href, Documents.Value[name].QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void An_embedded_page_tells_every_cell_with_its_state_in_words()
    {
        var roadmap = ((EmbedPage)SampleEditionPages.Embeds["embed-pinned"]).Roadmap;

        var told = Documents.Value["embed-pinned"].QuerySelectorAll(".sh-embed-template__state").Select(s => s.TextContent);

        var states = roadmap.Cells.SelectMany(c => c.IsBlank ? ["空欄"] : c.Roles.Select(r => r.State.ToName()));
        Assert.Equal(states, told);
    }

    [Theory]
    [InlineData("edition-sample")]
    [InlineData("table-crowded")]
    [InlineData("embed-sample")]
    public void A_sample_says_so(string name) =>
        Assert.Contains("見本です", Documents.Value[name].Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void An_old_edition_says_which_it_is_and_leads_to_the_newest()
    {
        var banner = Documents.Value["edition-frozen"].QuerySelector(".sh-callout")!;

        Assert.Contains("これは第2版（2024年3月31日）です。新しい版（第3版）があります。", banner.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/roadmaps/housing/", "/roadmaps/housing/changes/"], banner.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void The_newest_edition_says_that_its_address_stays() =>
        Assert.Contains("これは最新の版です。このアドレスは、新しい版が出ても変わりません。", Documents.Value["edition-current"].QuerySelector(".sh-callout")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void An_edition_leads_to_the_one_before_and_the_one_after()
    {
        Assert.Equal("/roadmaps/housing/editions/1/", Documents.Value["edition-frozen"].QuerySelector("[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/roadmaps/housing/editions/3/", Documents.Value["edition-frozen"].QuerySelector("[rel=next]")!.GetAttribute("href"));
        Assert.Null(Documents.Value["edition-current"].QuerySelector("[rel=next]"));
    }

    private static Page PageOf(string name) =>
        SampleEditionPages.All.TryGetValue(name, out var page) ? page : SampleEditionPages.Embeds[name];

    private static void AssertSmall(string name, int mostBytes)
    {
        var html = EditionPages.Render(PageOf(name));

        Assert.InRange(EditionPages.Zipped(html), 1, mostBytes);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<iframe", html, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"stylesheet\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }
}
