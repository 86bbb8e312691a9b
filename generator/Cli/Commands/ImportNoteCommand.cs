using System.CommandLine;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>import-note</c>: makes articles of what note gives whoever asks for all of their articles.</summary>
internal static class ImportNoteCommand
{
    public static Command Define()
    {
        var site = new SiteOptions();
        var archive = new Argument<string>("archive") { Description = "noteから書き出したzip（または、その中のxml）", HelpName = "EXPORT.zip" };
        var addresses = new Option<string?>("--addresses") { Description = "noteの番地と新しい番地の一覧（CSV）を書くファイル", HelpName = "FILE" };
        var command = new Command("import-note", "noteから書き出した記事を、原稿のファイルにします。くり返しても、前に写したものは変わりません。") { archive, addresses };
        site.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            Task.FromResult(Run(site.Read(parsed), parsed.GetValue(archive)!, parsed.GetValue(addresses), cancellation)));
        return command;
    }

    private static int Run(SiteRequest request, string path, string? addresses, CancellationToken cancellation)
    {
        var import = new ImportNote(new DiskFileStore(request.ContentFolder), store =>
        {
            var found = new DiagnosticBag();
            var planned = SiteBuild.Plan(store, request.Options, request.ContextOf(found, cancellation));
            return (planned.Site, found.ToOrderedList());
        }).Make(Read(path));
        foreach (var file in import.Pictures.Concat(import.Articles.Select(a => a.File)))
        {
            NewFile.Write(request.ContentFolder, file);
        }

        if (addresses is not null)
        {
            File.WriteAllText(addresses, import.AddressTable());
        }

        Console.Error.Write(import.Report());
        return ExitCode.Success;
    }

    private static NoteArchive Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return NoteArchive.Read(stream);
        }
        catch (Exception e) when (e is InvalidDataException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new WrongUseException($"「{path}」は、noteから書き出したものとして読めません。{(e is InvalidDataException ? e.Message : "ファイルがありません。")}");
        }
    }
}
