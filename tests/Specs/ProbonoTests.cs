using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

/// <summary>From a blank cell to the call that was born from it, and from there to what changed, and back.</summary>
public class ProbonoTests
{
    private const string Survey = "recruitments/2024-01-22-survey.md";

    [Fact]
    public void The_list_has_open_matched_and_finished_calls_in_this_order()
    {
        var list = Page("probono");

        Assert.Equal(["募集中", "決まったもの", "終わったもの"], list.QuerySelectorAll("main h2").Select(h => h.TextContent).Take(3));
        Assert.Equal(
            ["募集中", "決定", "終了", "締切をすぎました"],
            list.QuerySelectorAll(".sh-recruitment-card .sh-recruitment-standing > b").Select(b => b.TextContent));
    }

    [Fact]
    public void Only_a_call_that_is_open_can_be_answered()
    {
        var buttons = Page("probono").QuerySelectorAll(".sh-recruitment-card a.sh-button");

        Assert.Equal("/contact/", Assert.Single(buttons).GetAttribute("href"));
        Assert.Empty(Page("probono/2023-06-01-guide").QuerySelectorAll("main a.sh-button"));
    }

    [Fact]
    public void An_open_call_stands_at_its_blank_cell_on_the_board_and_on_the_route_map()
    {
        Assert.Contains("/probono/2024-01-22-survey/", Hrefs(Page("open-roles").GetElementById("housing-move-university")!));
        Assert.Contains("/probono/2024-01-22-survey/", Hrefs(Page("roadmaps/housing").GetElementById("move-university")!));
    }

    [Theory]
    [InlineData("状態: 募集中", "状態: 決定")]
    [InlineData("締切: 2024年6月30日", "締切: 2024年3月31日")]
    public void A_call_that_is_over_leaves_its_cell_and_keeps_its_page(string old, string now)
    {
        var site = BuiltSites.Build(FullSite.Replacing(Survey, old, now));

        Assert.DoesNotContain("/probono/2024-01-22-survey/", Hrefs(FullSite.PageOf(site, "open-roles/index.html").GetElementById("housing-move-university")!));
        Assert.DoesNotContain("/probono/2024-01-22-survey/", Hrefs(FullSite.PageOf(site, "roadmaps/housing/index.html").GetElementById("move-university")!));
        Assert.Contains(site.Files, f => f.Path == "probono/2024-01-22-survey/index.html");
    }

    [Fact]
    public void A_finished_call_leads_from_its_cell_to_the_edition_that_changed()
    {
        var stations = Page("probono/2023-09-08-landlords").QuerySelectorAll(".sh-recruitment-walk .sh-stations > li");

        Assert.Equal(
            ["空欄だったます", "募集 このページ", "問い合わせ", "マッチング", "変わった版とます"],
            stations.Select(s => s.QuerySelector(".sh-stations__name")!.TextContent.Trim()));
        Assert.Equal(["/roadmaps/housing/", "/roadmaps/housing/#search-company"], Hrefs(stations[0]));
        Assert.Equal(["/articles/2024-01-20-third-edition/"], Hrefs(stations[1]));
        Assert.Contains("完了", stations[3].TextContent, StringComparison.Ordinal);
        Assert.Equal(["/roadmaps/housing/editions/3/", "/roadmaps/housing/editions/3/#search-company"], Hrefs(stations[4]));
    }

    [Fact]
    public void An_article_leads_back_to_its_call() =>
        Assert.Contains("/probono/2023-09-08-landlords/", Hrefs(Page("articles/2024-01-20-third-edition").QuerySelector("main")!));

    [Fact]
    public void A_call_outside_labs_has_no_cell_and_no_edition() => Assert.Equal(
        ["募集 このページ", "問い合わせ", "マッチング"],
        Page("probono/2023-11-adviser").QuerySelectorAll(".sh-stations__name").Select(n => n.TextContent.Trim()));

    [Fact]
    public void A_hub_without_a_call_has_no_list_of_them()
    {
        var site = BuiltSites.Build(new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal")));

        Assert.DoesNotContain(site.Files, f => f.Path.StartsWith("probono/", StringComparison.Ordinal));
    }

    private static IHtmlDocument Page(string path) => FullSite.PageOf(FullSite.AsItIs.Value, path + "/index.html");

    private static IEnumerable<string?> Hrefs(IElement element) => element.QuerySelectorAll("a").Select(a => a.GetAttribute("href"));
}
