using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The preview as its user meets it: a page, an error on it, the error gone again.</summary>
public sealed class PreviewTests : IAsyncLifetime, IDisposable
{
    private readonly string _content = Directory.CreateTempSubdirectory("socialhub-").FullName;
    private static readonly Uri ArticlePage = new("articles/news/", UriKind.Relative);
    private static readonly Uri Events = new("__preview/events", UriKind.Relative);
    private readonly HttpClient _browser = new() { Timeout = TimeSpan.FromSeconds(60) };
    private Process? _preview;

    public async ValueTask InitializeAsync()
    {
        var minimal = RepositoryFolder.Combine("tests", "Sites", "minimal");
        foreach (var file in Directory.EnumerateFiles(minimal, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_content, Path.GetRelativePath(minimal, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var port = FreePort();
        _browser.BaseAddress = new Uri($"http://localhost:{port}/");
        _preview = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "socialhub.dll"), "preview", "--content", _content, "--date", "2024-04-01",
            "--port", port.ToString(CultureInfo.InvariantCulture),
        ])
        { RedirectStandardError = true })!;

        // The line that tells the address comes when the server listens.
        await _preview.StandardError.ReadLineAsync();
    }

    [Fact]
    public async Task A_change_reaches_the_open_page_as_an_overlay_and_goes_when_it_is_mended()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var article = Path.Combine(_content, "articles", "news.md");
        var good = await File.ReadAllTextAsync(article, cancellation);
        Assert.Contains("\"isOld\":false,\"problems\":[]}</script>", await _browser.GetStringAsync(ArticlePage, cancellation), StringComparison.Ordinal);

        using var events = new StreamReader(await _browser.GetStreamAsync(Events, cancellation));
        await File.WriteAllTextAsync(article, good.Replace("2024年3月1日", "2024年2月30日", StringComparison.Ordinal), cancellation);
        await Message(events, m => m.Contains("\"isOld\":true", StringComparison.Ordinal) && m.Contains("date-impossible", StringComparison.Ordinal), cancellation);
        Assert.Contains("date-impossible", await _browser.GetStringAsync(ArticlePage, cancellation), StringComparison.Ordinal);

        await File.WriteAllTextAsync(article, good.Replace("本文です", "新しい本文です", StringComparison.Ordinal), cancellation);
        await Message(events, m => m.Contains("\"isOld\":false,\"problems\":[]", StringComparison.Ordinal), cancellation);
        Assert.Contains("新しい本文です", await _browser.GetStringAsync(ArticlePage, cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_the_last_gate_sees_is_told_after_the_page_and_goes_when_it_is_mended()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var article = Path.Combine(_content, "articles", "news.md");
        var good = await File.ReadAllTextAsync(article, cancellation);
        using var events = new StreamReader(await _browser.GetStreamAsync(Events, cancellation));

        await File.WriteAllTextAsync(article, good + "\n[その先](#nowhere)\n", cancellation);
        await Message(events, m => m.Contains("\"isOld\":false", StringComparison.Ordinal) && m.Contains("link-anchor-missing", StringComparison.Ordinal), cancellation);
        Assert.Contains("その先", await _browser.GetStringAsync(ArticlePage, cancellation), StringComparison.Ordinal);

        await File.WriteAllTextAsync(article, good, cancellation);
        await Message(events, m => m.Contains("\"problems\":[]", StringComparison.Ordinal), cancellation);
        Assert.DoesNotContain("link-anchor-missing", await _browser.GetStringAsync(ArticlePage, cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("icon.svg", "image/svg+xml")]
    [InlineData("feed.xml", "application/xml")]
    [InlineData("search/catalogue.json", "application/json")]
    public async Task Files_that_are_no_pages_are_made_when_they_are_asked_for(string path, string type)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Host = "evil.example";

        using var answer = await _browser.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        _preview?.Kill(entireProcessTree: true);
        await (_preview?.WaitForExitAsync() ?? Task.CompletedTask);
        Dispose();
    }

    public void Dispose()
    {
        _preview?.Dispose();
        _browser.Dispose();
        if (Directory.Exists(_content))
        {
            Directory.Delete(_content, recursive: true);
        }
    }

    // A save can come as several events, and so as several builds: wait for the message that matters.
    private static async Task Message(StreamReader events, Func<string, bool> isWanted, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!isWanted(await events.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException("The stream ended.")))
        {
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
