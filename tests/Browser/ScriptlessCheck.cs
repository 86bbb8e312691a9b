namespace SocialHub.Tests.Browser;

/// <summary>Scripts only add: without them a reader sees the same text.</summary>
public static class ScriptlessCheck
{
    public static async Task<IEnumerable<Finding>> FindAsync(TestBrowser browser, Uri site, string address)
    {
        var (with, without) = (await ReadAsync(browser, site, address, true), await ReadAsync(browser, site, address, false));
        var lost = with.Except(without, StringComparer.Ordinal).Concat(without.Except(with, StringComparer.Ordinal));
        return lost.Select(line => new Finding(address, "needs-script", "body", $"only with or only without scripts: {line}"));
    }

    private static async Task<string[]> ReadAsync(TestBrowser browser, Uri site, string address, bool isScripted)
    {
        await using var visit = await browser.VisitAsync(site, address, new() { JavaScriptEnabled = isScripted });
        var text = await visit.Page.Locator("body").InnerTextAsync();
        return text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
