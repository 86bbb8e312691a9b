namespace SocialHub.Tests.Browser;

/// <summary>The search page, as a reader uses it.</summary>
public sealed class SearchTests(TestBrowser browser)
{
    /// <summary>Seed of the random words; the same site is asked for the same words.</summary>
    private const int Seed = 20231124;

    [Fact]
    public async Task Whatever_stands_in_a_page_is_found_and_nothing_else()
    {
        await using var visit = await browser.VisitWithToolsAsync("/search/");
        await visit.Page.AddScriptTagAsync(new() { Content = SearchOracle.Script });
        var report = await visit.Page.EvaluateAsync<string>("([seed, count]) => oracle(seed, count)", new[] { Seed, SearchOracle.Count });
        Assert.True(report == $"{SearchOracle.Count} asked, 0 missed, 0 false", report);
        Findings.MustBeNone(Findings.From(visit, "/search/"));
    }

    [Fact]
    public async Task The_page_on_a_term_stands_first()
    {
        Assert.SkipUnless(SearchQueries.IsAboutThisSite, "The list of queries is about the site of content/.");
        Assert.Equal(50, SearchQueries.All.Length);
        await using var visit = await browser.VisitAsync("/search/");
        List<Finding> findings = [];
        foreach (var (query, page) in SearchQueries.All)
        {
            await SubmitAsync(visit.Page, query);
            var links = visit.Page.Locator("[data-search=results] a");
            var first = await links.CountAsync() == 0 ? "nothing" : await links.First.GetAttributeAsync("href");
            if (first != page)
            {
                findings.Add(new Finding("/search/", "first-result", query, $"{first} stands before {page}"));
            }
        }

        Findings.MustBeNone(findings);
    }

    [Fact]
    public async Task The_address_holds_the_query_and_the_back_button_brings_it_back()
    {
        await using var visit = await browser.VisitAsync("/search/");
        await SubmitAsync(visit.Page, "ロードマップ");
        var first = visit.Page.Url;
        await SubmitAsync(visit.Page, "市民");
        await visit.Page.GoBackAsync();
        Assert.Equal(first, visit.Page.Url);
        Assert.Equal("ロードマップ", await visit.Page.Locator("#search-words").InputValueAsync());
        await StatusOfAsync(visit.Page, "ロードマップ");
    }

    [Fact]
    public async Task Nothing_found_offers_ways_on()
    {
        await using var visit = await browser.VisitAsync("/search/?q=" + Uri.EscapeDataString("ありえないロードマップ語"));
        await StatusOfAsync(visit.Page, "ありえないロードマップ語");
        Assert.True(await visit.Page.Locator("[data-search=near] a").CountAsync() > 0);
        Assert.Equal(0, await visit.Page.Locator("[data-search=results] a").CountAsync());
    }

    [Fact]
    public async Task Results_are_accessible()
    {
        await using var visit = await browser.VisitAsync("/search/?q=" + Uri.EscapeDataString("市民") + "&kind=" + Uri.EscapeDataString("ロードマップ"));
        await StatusOfAsync(visit.Page, "市民");
        List<Finding> findings = [];
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { 320, 360, 1280 })
            {
                await visit.ResizeAsync(width);
                findings.AddRange(await AxeCheck.FindAsync(visit.Page, $"/search/ {width}px {scheme}"));
            }
        }

        Findings.MustBeNone(findings);
    }

    private static async Task SubmitAsync(IPage page, string words)
    {
        await page.FillAsync("#search-words", words);
        await page.PressAsync("#search-words", "Enter");
        await StatusOfAsync(page, words);
    }

    private static Task StatusOfAsync(IPage page, string words) =>
        page.Locator("[role=status]", new() { HasText = $"「{words}」" }).WaitForAsync();
}
