using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace SocialHub.Cli;

/// <summary>The open pages, each waiting for word of the next build.</summary>
internal sealed class PreviewEvents
{
    public const string Path = "/__preview/events";

    private readonly ConcurrentDictionary<Channel<string>, bool> _listeners = new();

    /// <summary>Tells every open page: load anew, or show these problems.</summary>
    public void Announce(IReadOnlyList<DiagnosticLine> problems)
    {
        var message = PreviewPage.ToJson(problems);
        foreach (var listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(message);
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
        var listener = Channel.CreateUnbounded<string>();
        _listeners[listener] = true;
        context.Response.ContentType = "text/event-stream";
        try
        {
            await context.Response.WriteAsync(": open\n\n");
            await context.Response.Body.FlushAsync();
            await foreach (var message in listener.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"data: {message}\n\n");
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
