namespace SocialHub.Tests.Browser;

/// <summary>
/// Each check finds the one fault of a page in <c>tests/Browser/Broken</c> and nothing on the sound page there:
/// a check that can no longer fail would let everything through.
/// </summary>
public sealed class ChecksAreAliveTests(TestBrowser browser)
{
    private static readonly string Folder = RepositoryFolder.Combine("tests", "Browser", "Broken");

    [Theory]
    [InlineData("color-contrast")]
    [InlineData("image-alt")]
    [InlineData("target-size")]
    public async Task Axe_sees(string rule) => AssertSees(rule, await LookAsync($"/{rule}/", LookWithAxeAsync));

    [Theory]
    [InlineData("sideways-scroll", 360, "")]
    [InlineData("sideways-scroll-doubled", 640, OverflowCheck.DoubledText)]
    [InlineData("sideways-scroll-spaced", 320, OverflowCheck.TextSpacing)]
    public async Task Overflow_is_seen(string page, int width, string css)
    {
        AssertSees("sideways-scroll", await LookAsync($"/{page}/", visit => OverflowCheck.FindAsync(visit, page, width, css)));
        Assert.Empty(await LookAsync($"/{page}/", visit => OverflowCheck.FindAsync(visit, page, 1280)));
    }

    [Theory]
    [InlineData("foreign-request")]
    [InlineData("console-error")]
    [InlineData("script-error")]
    public async Task Incident_is_seen(string what) =>
        Assert.Contains(await LookAsync($"/{what}/", LookAtIncidentsAsync), finding => finding.Why.StartsWith(what, StringComparison.Ordinal));

    [Fact]
    public async Task Need_of_scripts_is_seen()
    {
        await using var server = await SiteServer.StartAsync(Folder);
        AssertSees("needs-script", await ScriptlessCheck.FindAsync(browser, server.Address, "/needs-script/"));
        Assert.Empty(await ScriptlessCheck.FindAsync(browser, server.Address, "/sound/"));
    }

    [Theory]
    [InlineData("one-h1", "/one-h1/")]
    [InlineData("language", "/language/")]
    [InlineData("title", "/title/")]
    [InlineData("unique-title", "/unique-title-1/ /unique-title-2/")]
    [InlineData("link", "/link/")]
    [InlineData("anchor", "/anchor/")]
    public async Task Fault_of_the_whole_site_is_seen_once(string rule, string page)
    {
        await using var server = await SiteServer.StartAsync(Folder);
        using var client = new HttpClient();
        var facts = await SiteFacts.ReadAsync(browser, server.Address, SiteFolder.PagesOf(Folder));
        var findings = OutlineCheck.Find(facts).Concat(await new LinkCheck(server.Address, facts).FindAsync(client));
        Assert.Equal(page, Assert.Single(findings, finding => finding.Rule == rule).Page);
    }

    [Theory]
    [InlineData("skip-link")]
    [InlineData("skip-link-unseen")]
    public async Task Bad_skip_link_is_seen(string page) =>
        AssertSees("skip-link", await LookAsync($"/{page}/", visit => SkipLinkCheck.FindAsync(visit, page)));

    [Theory]
    [InlineData("map-text-hidden", "#a-hidden #a-clipped")]
    [InlineData("map-text-small", "#a-small")]
    [InlineData("map-text-beside", "#a-beside")]
    [InlineData("map-text-covered", "#a-under")]
    [InlineData("map-heading-lost", "a-unheard")]
    public async Task Unreadable_text_of_a_map_is_seen(string rule, string places)
    {
        var findings = await LookAsync("/route-map/", visit => RouteMapCheck.FindAsync(visit, ""));
        Assert.Equal(places.Split(' '), findings.Where(finding => finding.Rule == rule).Select(finding => finding.Where));
    }

    [Theory]
    [InlineData("by-sector", "")]
    [InlineData("by-stage", "#by-stage is not marked")]
    [InlineData("whole", "二つめ is marked too")]
    [InlineData("far", "#far is out of sight at")]
    public async Task Choice_that_nobody_sees_is_seen(string choice, string fault)
    {
        await using var server = await SiteServer.StartAsync(Folder);
        await using var visit = await browser.VisitAsync(server.Address, $"/route-map/#{choice}");
        Assert.StartsWith(fault, await ChoiceCheck.FindAsync(visit.Page, $"#{choice}"), StringComparison.Ordinal);
        Assert.Equal(fault.Length == 0, (await ChoiceCheck.FindAsync(visit.Page, $"#{choice}")).Length == 0);
    }

    [Fact]
    public async Task Loss_on_paper_is_seen() =>
        AssertSees("print-heading", await LookAsync("/print-heading/", visit => PrintCheck.FindAsync(visit, "/print-heading/")));

    [Fact]
    public void Sheets_are_counted()
    {
        Assert.Equal(0, PrintCheck.CountSheets("%PDF /Type /Pages"u8.ToArray()));
        Assert.Equal(2, PrintCheck.CountSheets("/Type /Pages /Type /Page\n /Type /Page\n"u8.ToArray()));
    }

    [Fact]
    public async Task Sound_page_passes_everything()
    {
        Assert.Empty(await LookAsync("/sound/", LookWithAxeAsync));
        Assert.Empty(await LookAsync("/sound/", visit => OverflowCheck.FindAsync(visit, "/sound/", 320, OverflowCheck.TextSpacing)));
        Assert.Empty(await LookAsync("/sound/", LookAtIncidentsAsync));
        Assert.Empty(await LookAsync("/sound/", visit => SkipLinkCheck.FindAsync(visit, "/sound/")));
        Assert.Empty(await LookAsync("/sound/", visit => PrintCheck.FindAsync(visit, "/sound/")));
    }

    private static Task<IEnumerable<Finding>> LookWithAxeAsync(PageVisit visit) => AxeCheck.FindAsync(visit.Page, "");

    private static Task<IEnumerable<Finding>> LookAtIncidentsAsync(PageVisit visit) => Task.FromResult(Findings.From(visit, ""));

    private static void AssertSees(string rule, IEnumerable<Finding> findings) =>
        Assert.Contains(findings, finding => finding.Rule == rule);

    private async Task<IEnumerable<Finding>> LookAsync(string address, Func<PageVisit, Task<IEnumerable<Finding>>> look)
    {
        await using var server = await SiteServer.StartAsync(Folder);
        await using var visit = await browser.VisitAsync(server.Address, address);
        return [.. await look(visit)];
    }
}
