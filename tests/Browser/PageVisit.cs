using System.Collections.Concurrent;

namespace SocialHub.Tests.Browser;

/// <summary>One page in a tab of its own, with everything that went wrong while it was open.</summary>
public sealed class PageVisit : IAsyncDisposable
{
    private readonly Uri _site;
    private readonly ConcurrentQueue<string> _incidents = [];

    internal PageVisit(IPage page, Uri site)
    {
        Page = page;
        _site = site;
    }

    public IPage Page { get; }

    /// <summary>Requests to other hosts, errors in the console, exceptions in scripts.</summary>
    public IReadOnlyCollection<string> Incidents => _incidents;

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    /// <summary>Makes the window so many CSS pixels wide; the height is a phone's or a laptop's.</summary>
    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, width < 600 ? 740 : 800);

    internal async Task OpenAsync(string address)
    {
        Page.Console += (_, message) => Note(message.Type is "error", $"console-error: {message.Text}");
        Page.PageError += (_, error) => Note(true, $"script-error: {error}");
        await Page.RouteAsync(url => IsForeign(url), async route =>
        {
            Note(true, $"foreign-request: {route.Request.Url}");
            await route.AbortAsync();
        });
        var answer = await Page.GotoAsync(new Uri(_site, address).ToString());
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
