namespace SocialHub.Tests.Browser;

/// <summary>However a reader sets text and window, and with scripts off, all of a page can be read.</summary>
public sealed class ReadingTests(TestBrowser browser)
{
    public static TheoryData<string> Pages => [.. SiteFolder.PagesToVisit];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_never_scrolls_sideways(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        Findings.MustBeNone(
        [
            .. await OverflowCheck.FindAsync(visit, address, 320),
            .. await OverflowCheck.FindAsync(visit, address, 640, OverflowCheck.DoubledText),
            .. await OverflowCheck.FindAsync(visit, address, 320, OverflowCheck.TextSpacing),
            .. await OverflowCheck.FindAsync(visit, address, 1280, OverflowCheck.TextSpacing),
        ]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_needs_no_script(string address) =>
        Findings.MustBeNone(await ScriptlessCheck.FindAsync(browser, browser.Site, address));
}
