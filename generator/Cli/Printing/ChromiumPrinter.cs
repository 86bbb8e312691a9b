using System.Diagnostics;
using System.Text;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>Prints with the Chromium of this machine, without a window and without the network (decision 0034).</summary>
internal sealed class ChromiumPrinter : IPagePrinter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // Nothing may be asked, sent or loaded; a sheet is complete in itself.
    private static readonly string[] Quiet =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--disable-extensions", "--disable-sync", "--disable-background-networking",
        "--disable-component-update", "--no-first-run", "--no-default-browser-check", "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    private readonly string _program;

    private ChromiumPrinter(string program) => (_program, Name) = (program, Run(program, ["--version"], CancellationToken.None).Trim());

    public string Name { get; }

    /// <summary>Null where there is no Chromium.</summary>
    public static ChromiumPrinter? Find() =>
        ChromiumFinder.Find(Environment.GetEnvironmentVariable("CHROMIUM"), Environment.GetEnvironmentVariable("PATH")) is { } program
            ? new ChromiumPrinter(program)
            : null;

    public ReadOnlyMemory<byte> Print(string html, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("socialhub-print-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllText(page, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var told = Run(_program, [.. Quiet, .. Rights, $"--user-data-dir={Path.Combine(folder.FullName, "profile")}",
                "--no-pdf-header-footer", "--export-tagged-pdf", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri], cancellation);
            return File.Exists(pdf) ? File.ReadAllBytes(pdf) : throw new IOException($"{Name} が紙面を PDF にできませんでした。\n{told}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // In a container everything runs as root, and Chromium's own sandbox refuses to.
    private static string[] Rights => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];

    private static string Run(string program, string[] arguments, CancellationToken cancellation)
    {
        var told = new StringBuilder();
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true },
        };
        process.OutputDataReceived += (_, line) => Add(told, line.Data);
        process.ErrorDataReceived += (_, line) => Add(told, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(Patience);
        using (stop.Token.Register(() => process.Kill(entireProcessTree: true)))
        {
            process.WaitForExit();
        }

        cancellation.ThrowIfCancellationRequested();
        lock (told)
        {
            return told.ToString();
        }
    }

    private static void Add(StringBuilder told, string? line)
    {
        lock (told)
        {
            told.AppendLine(line);
        }
    }
}
