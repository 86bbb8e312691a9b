using System.CommandLine;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>import-voices</c>: makes voices of the cards that staff typed into an intake sheet.</summary>
internal static class ImportVoicesCommand
{
    public static Command Define()
    {
        var site = new SiteOptions();
        var report = new ReportOptions();
        var sheet = new Argument<string>("sheet") { Description = "声のカードを打ちこんだ入力表（CSV）", HelpName = "FILE.csv" };
        var command = new Command("import-voices", "声のカードの入力表を、検討中の声にします。くり返しても、前に写したカードは増えません。") { sheet };
        site.AddTo(command);
        report.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            site.Read(parsed), parsed.GetValue(sheet)!, folder => report.Read(parsed, folder), cancellation)));
        return command;
    }

    private static int Run(SiteRequest request, string path, Func<string, IDiagnosticReporter> reporterOf, CancellationToken cancellation)
    {
        var import = new ImportVoices(new DiskFileStore(request.ContentFolder), request.Options, bag => request.ContextOf(bag, cancellation)).Make(Read(path));
        reporterOf(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".").Report(import.SheetDiagnostics);
        if (import.ContentDiagnostics.Length > 0)
        {
            reporterOf(request.ContentFolder).Report(import.ContentDiagnostics);
        }

        foreach (var file in import.Files)
        {
            NewFile.Write(request.ContentFolder, file);
        }

        Console.Error.Write(import.Report());
        return import.IsStopped ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static IntakeSheet Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new WrongUseException($"「{path}」というファイルがありません。");
        }

        return IntakeSheet.Decode(Path.GetFileName(path), File.ReadAllBytes(path)) ?? throw new WrongUseException(
            $"「{path}」は、CSVとして読めません。表計算ソフトで「CSV UTF-8」を選んで保存してください。");
    }
}
