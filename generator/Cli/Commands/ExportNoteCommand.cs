using System.CommandLine;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>export-note</c>: says a page as text to paste into note.</summary>
internal static class ExportNoteCommand
{
    public static Command Define()
    {
        var site = new SiteOptions();
        var source = new Argument<string>("file") { Description = "原稿のファイル（articles/2024-04-01-news.md など）", HelpName = "FILE.md" };
        var command = new Command("export-note", "ページの文を、noteに貼れる形で画面に出します。もとのページの番地と、のせる画像の番地もつきます。") { source };
        site.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(site.Read(parsed), parsed.GetValue(source)!, cancellation)));
        return command;
    }

    private static int Run(SiteRequest request, string source, CancellationToken cancellation)
    {
        var result = request.Build(_ => { }, cancellation);
        if (result.Site.Site is not { } site)
        {
            new TextReporter(Console.Error, request.ContentFolder).Report(result.Diagnostics);
            return ExitCode.ContentErrors;
        }

        // As a shell completes it (content/articles/…), or as it is called in the content.
        var path = (File.Exists(source) ? Path.GetRelativePath(request.ContentFolder, source) : source).Replace('\\', '/');
        var document = site.Documents.FirstOrDefault(d => d.Source.File == path) ??
            throw new WrongUseException($"「{source}」は、公開されるページの原稿ではありません（下書きと、まだ先の日付の原稿は公開されません）。");
        Console.Write(new ExportNote(site.Links, site.Settings).Write(document, PageOf(result.Site, document.Route)));
        return ExitCode.Success;
    }

    private static OutputFile PageOf(BuiltSite site, Model.Route route) => site.Files.First(f => f.Path == route.OutputPath);
}
