using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Pages in other languages are found from each other, and nowhere counted twice.</summary>
public class LanguageLinkTests
{
    private static readonly Dictionary<string, IHtmlDocument> Pages = BuiltSites.Real.Value.Files
        .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => FullSite.PageOf(BuiltSites.Real.Value, f.Path), StringComparer.Ordinal);

    [Fact]
    public void Every_version_names_all_versions_and_itself()
    {
        var versions = Pages.Values.Where(p => Alternates(p).Length > 0).ToDictionary(Canonical, Alternates, StringComparer.Ordinal);

        Assert.True(versions.Count >= 10);
        Assert.All(versions, v =>
        {
            Assert.Contains(v.Value, a => a.Address == v.Key && a.Tag != "x-default");
            Assert.Single(v.Value, a => a.Tag == "x-default");
            Assert.All(v.Value, a => Assert.Equal(v.Value, versions[a.Address]));
            Assert.Equal(v.Value.Length, v.Value.Select(a => a.Tag).Distinct().Count());
        });
    }

    [Fact]
    public void The_switch_leads_to_the_same_pages_and_marks_the_one_we_read()
    {
        Assert.All(Pages.Values.Where(p => Alternates(p).Length > 0), page =>
        {
            var links = page.QuerySelectorAll(".sh-language-switch a");
            Assert.Equal(Alternates(page).Where(a => a.Tag != "x-default").Select(a => a.Tag), links.Select(l => l.GetAttribute("hreflang")!));
            var current = Assert.Single(links, l => l.GetAttribute("aria-current") == "page");
            Assert.Equal(page.DocumentElement.GetAttribute("lang"), current.GetAttribute("lang"));
        });
    }

    [Theory]
    [InlineData("about/en/index.html", "en")]
    [InlineData("about/easy/index.html", "ja")]
    [InlineData("roadmaps/housing/easy/index.html", "ja")]
    [InlineData("en/index.html", "en")]
    public void A_page_says_its_language(string path, string tag) =>
        Assert.Equal(tag, Pages[path].DocumentElement.GetAttribute("lang"));

    [Fact]
    public void On_an_english_page_every_japanese_word_of_ours_is_marked_as_japanese()
    {
        // A page of its own: the others of this class read the shared ones.
        var text = FullSite.PageOf(BuiltSites.Real.Value, "en/index.html").Body!;
        text.QuerySelectorAll("[lang=ja]").ToList().ForEach(e => e.Remove());

        Assert.DoesNotContain(text.TextContent, IsKana);
    }

    [Fact]
    public void Lists_and_feeds_hold_originals_only()
    {
        var names = BuiltSites.Real.Value.Files.Where(f => f.Path.EndsWith(".xml", StringComparison.Ordinal) && f.Path != "sitemap.xml")
            .Select(f => f.Text)
            .Append(Pages["sessions/index.html"].QuerySelector("main")!.InnerHtml)
            .Append(Pages["roadmaps/index.html"].QuerySelector("main")!.InnerHtml);

        Assert.All(names, n => Assert.DoesNotContain("/easy/", n, StringComparison.Ordinal));
    }

    private static bool IsKana(char c) => c is >= 'ぁ' and <= 'ヺ';

    private static string Canonical(IHtmlDocument page) => page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;

    private static (string Tag, string Address)[] Alternates(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => (l.GetAttribute("hreflang")!, l.GetAttribute("href")!))];
}
