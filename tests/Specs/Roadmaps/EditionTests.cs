using System.Text.Json;
using System.Xml.Linq;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>An edition that was published can be cited for ever; readers are told of what matters to them.</summary>
public class EditionTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("roadmaps/housing/editions/1/index.html")]
    [InlineData("roadmaps/housing/editions/2/index.html")]
    [InlineData("roadmaps/housing/editions/3/index.html")]
    [InlineData("roadmaps/housing/editions/2/embed/index.html")]
    [InlineData("roadmaps/housing/editions/3/embed/index.html")]
    [InlineData("roadmaps/housing/editions/1/roadmap.csv")]
    [InlineData("roadmaps/housing/editions/3/roadmap.json")]
    [InlineData("roadmaps/housing/embed/index.html")]
    [InlineData("roadmaps/housing/changes/index.html")]
    public void Every_edition_has_its_permanent_addresses_from_the_day_it_is_published(string path) =>
        FullSite.FileOf(FullSite.AsItIs.Value, path);

    [Theory]
    [InlineData("roadmap.json")]
    [InlineData("roadmap.csv")]
    [InlineData("embed/index.html")]
    public void What_somebody_pinned_does_not_change_when_the_next_edition_comes(string file)
    {
        var next = BuiltSites.Build(NextEdition());

        var path = $"roadmaps/housing/editions/3/{file}";
        Assert.Equal(FullSite.FileOf(FullSite.AsItIs.Value, path).Text, FullSite.FileOf(next, path).Text);
        Assert.NotEqual(
            FullSite.FileOf(FullSite.AsItIs.Value, $"roadmaps/housing/{file}").Text, FullSite.FileOf(next, $"roadmaps/housing/{file}").Text);
    }

    [Fact]
    public void An_old_edition_says_so_and_leads_to_the_new_one()
    {
        var page = FullSite.PageOf(FullSite.AsItIs.Value, "roadmaps/housing/editions/2/index.html");

        Assert.Contains("新しい版（第3版）", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/roadmaps/housing/']"));
    }

    [Fact]
    public void The_newest_edition_says_at_its_own_address_that_it_is_the_newest()
    {
        var text = FullSite.PageOf(FullSite.AsItIs.Value, "roadmaps/housing/editions/3/index.html").Body!.TextContent;

        Assert.Contains("これは最新の版です", text, StringComparison.Ordinal);
        Assert.DoesNotContain("新しい版（", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_change_moves_only_with_a_major_edition()
    {
        Assert.Equal("2024-01-15", LastChange(FullSite.AsItIs.Value));
        Assert.Equal("2024-01-15", LastChange(BuiltSites.Build(NextEdition("改訂の大きさ: 小さい\n"))));
        Assert.Equal("2024-03-20", LastChange(BuiltSites.Build(NextEdition())));
    }

    [Fact]
    public void One_feed_tells_of_major_editions_the_other_of_all()
    {
        Assert.Equal(["第3版", "第1版"], Entries(FullSite.AsItIs.Value, "roadmaps/housing/major.xml"));
        Assert.Equal(["第3版", "第2版", "第1版"], Entries(FullSite.AsItIs.Value, "roadmaps/housing/feed.xml"));
    }

    [Fact]
    public void A_citation_names_hub_roadmap_edition_day_and_permanent_address()
    {
        using var json = JsonDocument.Parse(FullSite.FileOf(FullSite.AsItIs.Value, "roadmaps/housing/roadmap.json").Text);

        Assert.Equal(
            "みほん市ソーシャルハブ「居住支援ロードマップ」第3版（2024年1月15日） https://example.org/roadmaps/housing/editions/3/",
            json.RootElement.GetProperty("citation").GetString());
    }

    // What revise writes, without its command: the current file frozen, and a new one in its place.
    private static SocialHub.Engine.IFileStore NextEdition(string keys = "")
    {
        var text = FullSite.TextOf(FullSite.Roadmap);
        var next = text
            .Replace("版: 第3版\n", $"版: 第4版\n{keys}", StringComparison.Ordinal)
            .Replace("更新日: 2024年1月15日", "更新日: 2024年3月20日", StringComparison.Ordinal)
            .Replace("- 【案】引っこしを手伝う", "- 【合意】引っこしを手伝う", StringComparison.Ordinal);
        return FullSite.With(
            (FullSite.Roadmap, next),
            ("roadmaps/housing/editions/3.md", text.Replace("](../../", "](../../../", StringComparison.Ordinal)));
    }

    private static string LastChange(BuiltSite site)
    {
        var map = XDocument.Parse(FullSite.FileOf(site, "sitemap.xml").Text);
        XNamespace names = "http://www.sitemaps.org/schemas/sitemap/0.9";
        return map.Descendants(names + "url")
            .Single(u => u.Element(names + "loc")!.Value == "https://example.org/roadmaps/housing/").Element(names + "lastmod")!.Value;
    }

    private static IEnumerable<string> Entries(BuiltSite site, string path) => XDocument.Parse(FullSite.FileOf(site, path).Text)
        .Descendants(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value.Split(' ')[^1]);
}
