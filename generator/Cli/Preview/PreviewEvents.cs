using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace SocialHub.Cli;

/// <summary>The open pages, each told of the state of the preview: at once, and after each change.</summary>
internal sealed class PreviewEvents(PreviewSite site)
{
    public const string Path = "/__preview/events";

    private readonly ConcurrentDictionary<Channel<PreviewState>, bool> _listeners = new();

    /// <summary>Tells every open page. It loads anew when it shows another edition, or shows the problems.</summary>
    public void Announce(PreviewState state)
    {
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(state);
        }
    }

    public void Close()
    {
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryComplete();
        }
    }

    public async Task StreamAsync(HttpContext context)
    {
        // What happened between the answer with the page and now would be missed without the state of now.
        var listener = Channel.CreateUnbounded<PreviewState>();
        _listeners[listener] = true;
        listener.Writer.TryWrite(site.State);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await foreach (var state in listener.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"data: {state.ToJson()}\n\n");
                await context.Response.Body.FlushAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
        finally
        {
            _listeners.TryRemove(listener, out _);
        }
    }
}
