using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SocialHub.Cli;

/// <summary>Serves the preview on the loopback address only, and tells open pages when to load anew (server-sent events).</summary>
internal static class PreviewServer
{
    public static async Task<int> RunAsync(PreviewSite site, int port, CancellationToken cancellation)
    {
        var events = new PreviewEvents(site);
        site.OnChange = events.Announce;
        site.Refresh();
        await using var app = Build(site, events, port);
        using var watcher = new ContentWatcher(site.WatchedFolders, site.Refresh);
        app.Lifetime.ApplicationStopping.Register(events.Close);
        await app.StartAsync(cancellation);
        await Console.Error.WriteLineAsync($"http://localhost:{port}/ で見られます。終わるときは Ctrl+C を押してください。");
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Success;
    }

    private static WebApplication Build(PreviewSite site, PreviewEvents events, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port));

        // An open event stream would hold the default shutdown for 30 seconds.
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromMilliseconds(300));
        var app = builder.Build();
        app.Use(RefuseForeignHosts);
        app.MapGet(PreviewEvents.Path, events.StreamAsync);
        // The usual pattern of a fallback leaves out whatever looks like a file: pictures, feeds, the search.
        app.MapFallback("{**path}", context => AnswerAsync(context, site));
        return app;
    }

    // Another site could point its own name at 127.0.0.1 and read drafts through the reader's browser (DNS rebinding).
    private static Task RefuseForeignHosts(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is "localhost" or "127.0.0.1")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    private static Task AnswerAsync(HttpContext context, PreviewSite site)
    {
        var path = context.Request.Path.Value ?? "/";
        var state = site.State;
        if (!path.EndsWith('/') && state.HasPage(path + "/"))
        {
            context.Response.Redirect(path + "/");
            return Task.CompletedTask;
        }

        var file = state.Find(path);
        context.Response.StatusCode = file is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        context.Response.Headers.CacheControl = "no-store";
        file ??= state.Find("/404.html") ?? PreviewPage.NothingYet;
        context.Response.ContentType = ContentTypes.Of(file.Path);
        return file.Path.EndsWith(".html", StringComparison.Ordinal)
            ? context.Response.WriteAsync(PreviewPage.WithOverlay(file.Text, state))
            : context.Response.Body.WriteAsync(file.Bytes).AsTask();
    }
}
