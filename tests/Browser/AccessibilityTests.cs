namespace SocialHub.Tests.Browser;

/// <summary>Every page in both color schemes, on a phone and on a desk, however a reader sets text and window.</summary>
public sealed class AccessibilityTests(TestBrowser browser)
{
    private static readonly ImmutableArray<(int Width, ColorScheme Scheme)> Views =
    [
        (360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark),
    ];

    public static TheoryData<string> Pages => [.. SiteFolder.PagesToVisit];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_is_accessible_in_every_view(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        List<Finding> findings = [];
        foreach (var (width, scheme) in Views)
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            findings.AddRange(await OverflowCheck.FindAsync(visit, address, width));
            findings.AddRange(await AxeCheck.FindAsync(visit.Page, $"{address} {width}px {scheme}"));
        }

        findings.AddRange(await OverflowCheck.FindAsync(visit, address, 320));
        findings.AddRange(await OverflowCheck.FindAsync(visit, address, 640, OverflowCheck.DoubledText));
        findings.AddRange(await OverflowCheck.FindAsync(visit, address, 320, OverflowCheck.TextSpacing));
        findings.AddRange(await OverflowCheck.FindAsync(visit, address, 1280, OverflowCheck.TextSpacing));
        Findings.MustBeNone(findings.Concat(Findings.From(visit, address)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_needs_no_script(string address) =>
        Findings.MustBeNone(await ScriptlessCheck.FindAsync(browser, browser.Site, address));
}
