namespace SocialHub.Tests.Browser;

/// <summary>Every page with a route map, in each of its views; a view is an address.</summary>
public sealed class RouteMapTests(TestBrowser browser)
{
    private static readonly ImmutableArray<string> Views = ["#by-stage", "#by-sector", "#whole"];

    public static TheoryData<string> Maps => [.. SiteFolder.Maps];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Maps))]
    public async Task Every_text_can_be_read_in_every_view_without_scripts(string address)
    {
        List<Finding> findings = [];
        foreach (var view in Views)
        {
            await using var visit = await browser.VisitAsync(browser.Site, address + view, isScripted: false);
            foreach (var width in new[] { 320, 360, 768, 1280 })
            {
                await visit.ResizeAsync(width);
                findings.AddRange(await RouteMapCheck.FindAsync(visit, $"{address}{view} {width}px"));
            }
        }

        Findings.MustBeNone(findings);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Maps))]
    public async Task Every_view_is_accessible(string address)
    {
        List<Finding> findings = [];
        foreach (var view in await AllViewsAsync(address))
        {
            await using var visit = await browser.VisitAsync(address + view);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                foreach (var width in new[] { 360, 1280 })
                {
                    await visit.ResizeAsync(width);
                    findings.AddRange(await AxeCheck.FindAsync(visit.Page, $"{address}{view} {width}px {scheme}"));
                }
            }

            findings.AddRange(await OverflowCheck.FindAsync(visit, address + view, 320));
            findings.AddRange(await OverflowCheck.FindAsync(visit, address + view, 640, OverflowCheck.DoubledText));
            findings.AddRange(await OverflowCheck.FindAsync(visit, address + view, 320, OverflowCheck.TextSpacing));
            findings.AddRange(await OverflowCheck.FindAsync(visit, address + view, 1280, OverflowCheck.TextSpacing));
            findings.AddRange(Findings.From(visit, address + view));
        }

        Findings.MustBeNone(findings);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Maps))]
    public async Task A_choice_is_marked_stays_in_sight_and_can_be_taken_back(string address)
    {
        await using var visit = await browser.VisitAsync(browser.Site, address, isScripted: false);
        foreach (var width in new[] { 360, 1280 })
        {
            await visit.ResizeAsync(width);
            foreach (var view in Views)
            {
                await visit.Page.Locator($".sh-view-switch [href='{view}']").ClickAsync();
                Assert.Equal("", await ChoiceCheck.FindAsync(visit.Page, view));
            }

            await visit.Page.GoBackAsync();
            Assert.Equal("", await ChoiceCheck.FindAsync(visit.Page, Views[^2]));
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Maps))]
    public async Task A_sector_is_shown_alone_on_a_phone_and_among_the_others_on_a_desk(string address)
    {
        await using var visit = await browser.VisitAsync(browser.Site, address, isScripted: false);
        await visit.ResizeAsync(360);
        var cells = await visit.Page.Locator(".sh-route-map__cell").CountAsync();
        var choices = visit.Page.Locator(".sh-sector-picker a[id]");
        var sectors = await choices.CountAsync();
        for (var i = 0; i < sectors; i++)
        {
            await choices.Nth(i).ClickAsync();
            Assert.Equal("", await ChoiceCheck.FindAsync(visit.Page, new Uri(visit.Page.Url).Fragment));
            Assert.Equal(cells / sectors, await visit.Page.Locator(".sh-route-map__cell:visible").CountAsync());
        }

        await visit.ResizeAsync(1280);
        Assert.Equal(cells, await visit.Page.Locator(".sh-route-map__cell:visible").CountAsync());
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Maps))]
    public async Task The_address_of_a_cell_shows_that_cell(string address)
    {
        await using var visit = await browser.VisitAsync(browser.Site, address, isScripted: false);
        foreach (var width in new[] { 360, 1280 })
        {
            await visit.ResizeAsync(width);
            var last = visit.Page.Locator(".sh-route-map__anchor").Last;
            await last.ClickAsync();
            Assert.Equal(await last.GetAttributeAsync("href"), new Uri(visit.Page.Url).Fragment);
            Assert.True(await visit.Page.Locator(".sh-route-map__cell:target :is(p, .sh-invitation-card)").First.IsVisibleAsync());
            Assert.InRange(await visit.Page.EvaluateAsync<double>("() => document.querySelector(':target').getBoundingClientRect().top"), -1, 700);
        }
    }

    // The three views, one line of a sector, one cell and the goal; what a page calls them only the page knows.
    private async Task<IEnumerable<string>> AllViewsAsync(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        var own = await visit.Page.EvaluateAsync<string[]>(
            "() => ['.sh-sector-picker a[id]', '.sh-route-map__cell'].map(s => '#' + [...document.querySelectorAll(s)].at(-1).id)");
        return [.. Views, .. own, "#goal"];
    }
}
