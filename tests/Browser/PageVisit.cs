using System.Collections.Concurrent;

namespace SocialHub.Tests.Browser;

/// <summary>One page in a browser window of its own, with everything that went wrong while it was open.</summary>
public sealed class PageVisit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly ConcurrentQueue<string> _incidents = [];

    internal PageVisit(IBrowserContext context, Uri site)
    {
        _context = context;
        _site = site;
    }

    public IPage Page { get; private set; } = null!;

    /// <summary>Requests to other hosts, errors in the console, exceptions in scripts.</summary>
    public IReadOnlyCollection<string> Incidents => _incidents;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    /// <summary>Makes the window so many CSS pixels wide; the height is a phone's or a laptop's.</summary>
    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, width < 600 ? 740 : 800);

    internal async Task OpenAsync(string address)
    {
        Page = await _context.NewPageAsync();
        Page.Console += (_, message) => Note(message.Type is "error", $"console-error: {message.Text}");
        Page.PageError += (_, error) => Note(true, $"script-error: {error}");
        await _context.RouteAsync(url => IsForeign(url), async route =>
        {
            Note(true, $"foreign-request: {route.Request.Url}");
            await route.AbortAsync();
        });
        var answer = await Page.GotoAsync(address);
        Note(answer?.Ok != true, $"status: {answer?.Status}");
    }

    private void Note(bool isWrong, string what)
    {
        if (isWrong)
        {
            _incidents.Enqueue(what);
        }
    }

    private bool IsForeign(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Scheme is not ("data" or "blob" or "about")
        && uri.Authority != _site.Authority;
}
