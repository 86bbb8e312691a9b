using System.CommandLine;
using System.Diagnostics;

namespace SocialHub.Cli;

/// <summary><c>check</c>: everything that <c>build</c> does, but nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Define()
    {
        var site = new SiteOptions();
        var since = new SinceOption();
        var report = new ReportOptions();
        var command = new Command("check", "原稿を確かめます。何も書き出しません。");
        site.AddTo(command);
        since.AddTo(command);
        report.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var watch = Stopwatch.StartNew();
            var request = since.ApplyTo(site.Read(parsed), parsed);
            using var progress = Progress.OnTerminal();
            var result = request.Build(progress.Step, cancellation);
            progress.Dispose();
            report.Read(parsed, request.ContentFolder).Report(result.Diagnostics);
            Summary.Print(request, result, null, watch.Elapsed);
            return Task.FromResult(result.ExitCode);
        });
        return command;
    }
}
