namespace SocialHub.Tests.Browser;

/// <summary>Reads the facts of many pages with one idle browser window.</summary>
public static class SiteFacts
{
    public static async Task<ImmutableArray<PageFacts>> ReadAsync(
        TestBrowser browser, Uri site, IEnumerable<string> addresses)
    {
        await using var visit = await browser.VisitAsync(site, "/");
        await visit.Page.GotoAsync("about:blank");
        using var client = new HttpClient();
        var facts = ImmutableArray.CreateBuilder<PageFacts>();
        foreach (var address in addresses)
        {
            facts.Add(await PageFacts.ReadAsync(visit.Page, address, await client.GetStringAsync(new Uri(site, address))));
        }

        return facts.ToImmutable();
    }
}
