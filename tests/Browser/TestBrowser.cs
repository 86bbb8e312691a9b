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
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>Opens a page of the site under test.</summary>
    public Task<PageVisit> VisitAsync(string address, BrowserNewContextOptions? options = null) =>
        VisitAsync(Site, address, options);

    /// <summary>Opens a page of any local _server; nothing beyond that server is let through.</summary>
    public async Task<PageVisit> VisitAsync(Uri site, string address, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ReducedMotion = ReducedMotion.Reduce;
        options.BaseURL = site.ToString();
        var visit = new PageVisit(await _browser.NewContextAsync(options), site);
        await visit.OpenAsync(address);
        return visit;
    }

    private static string FindChromium() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? named
            : UsualPlaces.FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("No Chromium was found; set CHROMIUM to its path.");
}
