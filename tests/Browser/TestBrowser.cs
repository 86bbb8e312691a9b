using SocialHub.Tests.Browser;

[assembly: AssemblyFixture(typeof(TestBrowser))]

namespace SocialHub.Tests.Browser;

/// <summary>One Chromium and one server of the site for all tests of this project.</summary>
public sealed class TestBrowser : IAsyncLifetime
{
    private static readonly string[] UsualPlaces =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium", "/usr/bin/google-chrome"];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IBrowserContext _scripted = null!;
    private IBrowserContext _scriptless = null!;
    private IBrowserContext _withTools = null!;
    private SiteServer _server = null!;

    /// <summary>Where the site under test is served.</summary>
    public Uri Site => _server.Address;

    public async ValueTask InitializeAsync()
    {
        _server = await SiteServer.StartAsync(SiteFolder.Root);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = FindChromium(),
            // Containers give /dev/shm 64 MB, in which Chromium's tabs die without a word.
            Args = ["--disable-dev-shm-usage", "--disable-gpu", "--disable-quic"],
        });
        _scripted = await NewContextAsync(isScripted: true);
        _scriptless = await NewContextAsync(isScripted: false);
        _withTools = await NewContextAsync(isScripted: true, bypassCsp: true);
    }

    public async ValueTask DisposeAsync()
    {
        await _scripted.DisposeAsync();
        await _scriptless.DisposeAsync();
        await _withTools.DisposeAsync();
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>Opens a page of the site under test.</summary>
    public Task<PageVisit> VisitAsync(string address) => VisitAsync(Site, address);

    /// <summary>Opens a page of any local server; nothing beyond that server is let through.</summary>
    public async Task<PageVisit> VisitAsync(Uri site, string address, bool isScripted = true)
    {
        var visit = new PageVisit(await (isScripted ? _scripted : _scriptless).NewPageAsync(), site);
        await visit.OpenAsync(address);
        return visit;
    }

    /// <summary>Opens a page of the site without its Content Security Policy: for tools of a test that frame other pages in it.</summary>
    public async Task<PageVisit> VisitWithToolsAsync(string address)
    {
        var visit = new PageVisit(await _withTools.NewPageAsync(), Site);
        await visit.OpenAsync(address);
        return visit;
    }

    private Task<IBrowserContext> NewContextAsync(bool isScripted, bool bypassCsp = false) => _browser.NewContextAsync(new()
    {
        JavaScriptEnabled = isScripted,
        BypassCSP = bypassCsp,
        // Colors are measured at rest, never in the middle of a transition.
        ReducedMotion = ReducedMotion.Reduce,
    });

    private static string FindChromium() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? named
            : UsualPlaces.FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("No Chromium was found; set CHROMIUM to its path.");
}
