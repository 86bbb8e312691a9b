namespace SocialHub.Tests.Browser;

/// <summary>Every page in one color scheme on a phone and on a desk; the two schemes run side by side.</summary>
public abstract class AccessibilityTests(TestBrowser browser, ColorScheme scheme)
{
    private static readonly int[] Widths = [360, 1280];

    public static TheoryData<string> Pages => [.. SiteFolder.PagesToVisit];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_is_accessible(string address)
    {
        await using var visit = await browser.VisitAsync(address, new() { ColorScheme = scheme });
        List<Finding> findings = [];
        foreach (var width in Widths)
        {
            findings.AddRange(await OverflowCheck.FindAsync(visit, address, width));
            await Pictures.SaveAsync(visit.Page, address, width, scheme);
            findings.AddRange(await AxeCheck.FindAsync(visit.Page, $"{address} {width}px {scheme}"));
        }

        Findings.MustBeNone(findings.Concat(Findings.From(visit, address)));
    }
}
