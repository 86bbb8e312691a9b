using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace SocialHub.Tests;

/// <summary>A preview in a process of its own, with one open page that waits for word of changes.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _browser = new();
    private readonly Channel<string> _events = Channel.CreateUnbounded<string>();

    private RunningPreview(Process process, Uri address) => (_process, _browser.BaseAddress) = (process, address);

    public static async Task<RunningPreview> StartAsync(string tool, string content)
    {
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo(
            "dotnet", [tool, "preview", "--content", content, "--port", port.ToString(CultureInfo.InvariantCulture), "--date", "2024-04-01"])
        { RedirectStandardError = true })!;

        // The line that tells the address comes when the server listens.
        await process.StandardError.ReadLineAsync();
        var preview = new RunningPreview(process, new Uri($"http://localhost:{port}/"));
        var stream = await preview._browser.GetStreamAsync(new Uri("__preview/events", UriKind.Relative));
        _ = Task.Run(() => preview.ListenAsync(stream));
        return preview;
    }

    /// <summary>Saves, waits for word, and asks for the page until it shows the new text; first of all the page is opened, as the writer has it.</summary>
    public async Task<Latency> MeasureAsync(Edit edit)
    {
        await _browser.GetStringAsync(edit.Page);
        while (_events.Reader.TryRead(out _))
        {
        }

        var watch = Stopwatch.StartNew();
        await File.WriteAllTextAsync(edit.File, edit.Text);
        while (true)
        {
            await _events.Reader.ReadAsync();
            var told = watch.Elapsed;
            if ((await _browser.GetStringAsync(edit.Page)).Contains(edit.Mark, StringComparison.Ordinal))
            {
                return new Latency(told, watch.Elapsed);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _browser.Dispose();
    }

    private async Task ListenAsync(Stream stream)
    {
        using var lines = new StreamReader(stream);
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                _events.Writer.TryWrite(line);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
