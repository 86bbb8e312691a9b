using System.CommandLine;
using System.Diagnostics;

namespace SocialHub.Cli;

/// <summary><c>check</c>: everything that <c>build</c> does, but no site is written. <c>--fix</c> first writes safe corrections into the content.</summary>
internal static class CheckCommand
{
    public static Command Define()
    {
        var site = new SiteOptions();
        var since = new SinceOption();
        var report = new ReportOptions();
        var command = new Command("check", "原稿を確かめます。サイトは書き出しません。");
        var fix = new Option<bool>("--fix")
        {
            Description = "一通りにしか読めない書きまちがい（全角の記号、空白、区切りの線など）を、原稿の中で直します。日付、数、名前は変えません",
        };
        site.AddTo(command);
        since.AddTo(command);
        report.AddTo(command);
        command.Add(fix);
        command.SetAction((parsed, cancellation) =>
        {
            var watch = Stopwatch.StartNew();
            var request = since.ApplyTo(site.Read(parsed), parsed);
            request = request with { Options = request.Options with { MakesSearch = false } };
            if (parsed.GetValue(fix))
            {
                ContentFixes.Make(request, Console.Error, cancellation);
            }

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
