using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace SocialHub.Tests.Browser;

/// <summary>Serves a folder as GitHub Pages does: <c>/x/</c> is its <c>index.html</c>, the unknown is <c>404.html</c>.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private SiteServer(WebApplication application) => _application = application;

    /// <summary>Where it listens: loopback only, on a port that the system chose.</summary>
    public Uri Address => new(_application.Urls.Single());

    public static Task<SiteServer> StartAsync(string folder) => StartAsync(application =>
    {
        application.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { ServeUnknownFileTypes = true },
        });
        application.Run(context => SendNotFoundAsync(context, Path.Combine(folder, "404.html")));
    });

    /// <summary>Serves files that lie in no folder, each at its own path only.</summary>
    public static Task<SiteServer> StartAsync(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var kinds = new FileExtensionContentTypeProvider();
        return StartAsync(application => application.Run(context =>
        {
            if (!files.TryGetValue(context.Request.Path.Value![1..], out var bytes))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            context.Response.ContentType = kinds.TryGetContentType(context.Request.Path, out var kind) ? kind : "application/octet-stream";
            return context.Response.Body.WriteAsync(bytes).AsTask();
        }));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static async Task<SiteServer> StartAsync(Action<WebApplication> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        var server = new SiteServer(application);
        configure(application);
        await application.StartAsync();
        return server;
    }

    private static async Task SendNotFoundAsync(HttpContext context, string page)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        if (File.Exists(page))
        {
            await context.Response.SendFileAsync(page);
        }
    }
}
