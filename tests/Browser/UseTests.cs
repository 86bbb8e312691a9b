namespace SocialHub.Tests.Browser;

/// <summary>One page of each kind under a keyboard and on paper.</summary>
public sealed class UseTests(TestBrowser browser)
{
    public static TheoryData<string> Pages => [.. SiteFolder.OnePerKind];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Skip_link_comes_first_and_moves_the_focus(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        Findings.MustBeNone(await SkipLinkCheck.FindAsync(visit, address));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_can_be_printed(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        Findings.MustBeNone(await PrintCheck.FindAsync(visit, address));
    }
}
