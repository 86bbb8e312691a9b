namespace SocialHub.Tests.Browser;

/// <summary>The search on a slow network, and without one.</summary>
public sealed class SearchNetworkTests(TestBrowser browser)
{
    private const string Failed = "読みこめませんでした";

    [Fact]
    public async Task A_slow_network_makes_it_wait_but_work()
    {
        await using var visit = await browser.VisitAsync("/search/");
        // A phone at the edge of the network: 400 ms to the host and back, 50 KB a second.
        await EmulateAsync(await visit.Page.Context.NewCDPSessionAsync(visit.Page), isOffline: false, latency: 400, bytesPerSecond: 50_000);
        await visit.Page.FillAsync("#search-words", "市民");
        await visit.Page.Locator("[data-search=results] a").First.WaitForAsync();
        Findings.MustBeNone(Findings.From(visit, "/search/"));
    }

    [Fact]
    public async Task Without_a_network_the_page_says_so_and_finds_again_once_there_is_one()
    {
        await using var visit = await browser.VisitAsync("/search/?q=" + Uri.EscapeDataString("市民"));
        var results = visit.Page.Locator("[data-search=results] a");
        await results.First.WaitForAsync();
        // What one session sets, another does not take back.
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await EmulateAsync(session, isOffline: true, latency: 0, bytesPerSecond: -1);

        // Of another word than the one whose files the browser holds.
        await visit.Page.FillAsync("#search-words", "English");
        await visit.Page.Locator("[role=status]", new() { HasText = Failed }).WaitForAsync();
        Assert.Equal(0, await results.CountAsync());
        Assert.True(await visit.Page.Locator("[data-search=index] a").First.IsVisibleAsync());

        await EmulateAsync(session, isOffline: false, latency: 0, bytesPerSecond: -1);
        await visit.Page.PressAsync("#search-words", "Enter");
        await visit.Page.Locator("[role=status]", new() { HasText = "English" }).WaitForAsync();
    }

    private static async Task EmulateAsync(ICDPSession session, bool isOffline, int latency, int bytesPerSecond)
    {
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = isOffline,
            ["latency"] = latency,
            ["downloadThroughput"] = bytesPerSecond,
            ["uploadThroughput"] = bytesPerSecond,
        });
    }
}
