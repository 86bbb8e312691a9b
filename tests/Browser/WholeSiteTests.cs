namespace SocialHub.Tests.Browser;

/// <summary>What can be seen only across all pages.</summary>
public sealed class WholeSiteTests(TestBrowser browser)
{
    [Fact]
    public void Site_has_pages() => Assert.Contains("/", SiteFolder.Pages);

    [Fact]
    public async Task Every_page_has_one_heading_a_language_and_a_title_of_its_own() =>
        Findings.MustBeNone(OutlineCheck.Find(await SiteFacts.ReadAsync(browser, browser.Site, SiteFolder.Pages)));

    [Fact]
    public async Task Every_link_within_the_site_leads_somewhere()
    {
        var pages = await SiteFacts.ReadAsync(browser, browser.Site, SiteFolder.Pages);
        using var client = new HttpClient();
        Findings.MustBeNone(await new LinkCheck(browser.Site, pages).FindAsync(client));
    }

    [Fact]
    public async Task Unknown_address_answers_404()
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(browser.Site, "/no-such-page/"), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
