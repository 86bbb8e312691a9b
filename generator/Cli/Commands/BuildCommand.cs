using System.CommandLine;
using System.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Cli;

/// <summary><c>build</c>: makes the site and writes it, all or nothing.</summary>
internal static class BuildCommand
{
    public static Command Define()
    {
        var site = new SiteOptions();
        var since = new SinceOption();
        var report = new ReportOptions();
        var output = new Option<string>("--output")
        {
            Description = "サイトを書き出すフォルダー", DefaultValueFactory = _ => "output", HelpName = "DIR",
        };
        var pdf = new Option<bool>("--pdf") { Description = "印刷する紙面を PDF のファイルにもします（Chromium か Google Chrome を使います）" };
        var manifest = new Option<bool>("--manifest") { Description = "すべてのファイルの SHA-256 を manifest.sha256 に書きます（sha256sum -c で確かめられます）" };
        var command = new Command("build", "サイトをつくって書き出します（コマンドを書かないときも同じです）。");
        site.AddTo(command);
        since.AddTo(command);
        report.AddTo(command);
        command.Add(output);
        command.Add(pdf);
        command.Add(manifest);
        command.SetAction((parsed, cancellation) =>
        {
            var request = since.ApplyTo(site.Read(parsed), parsed);
            request = request with { Options = request.Options with { MakesShareCards = true, Printer = parsed.GetValue(pdf) ? Printer() : null } };
            return Task.FromResult(Run(request, report.Read(parsed, request.ContentFolder), (parsed.GetValue(output)!, parsed.GetValue(manifest)), cancellation));
        });
        return command;
    }

    private static ChromiumPrinter? Printer()
    {
        var printer = ChromiumPrinter.Find();
        if (printer is null)
        {
            Console.Error.WriteLine("PDF はつくりません。Chromium も Google Chrome も見つからないためです。紙面のページは、どのブラウザーからも印刷できます。");
        }

        return printer;
    }

    private static int Run(SiteRequest request, IDiagnosticReporter reporter, (string Folder, bool HasManifest) target, CancellationToken cancellation)
    {
        var output = target.Folder;
        if (!OutputWriter.MayReplace(output))
        {
            throw new WrongUseException(
                $"「{output}」にはこのプログラムが作ったものではないファイルがあるので、書きかえません。--output で空のフォルダーを選んでください。");
        }

        var watch = Stopwatch.StartNew();
        using var progress = Progress.OnTerminal();
        using var sink = OutputWriter.Open(output, target.HasManifest ? new OutputManifest() : null);
        var result = (request with { Options = request.Options with { Sink = sink } }).Build(progress.Step, cancellation);
        if (!result.Site.IsStopped)
        {
            sink.Publish();
        }

        progress.Dispose();
        reporter.Report(result.Diagnostics);
        Summary.Print(request, result, output, watch.Elapsed);
        return result.ExitCode;
    }
}
