using System.CommandLine;

namespace SocialHub.Cli;

/// <summary>The commands and their common options; without a command, the site is built.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("市民ラボのサイトを原稿（Markdown）からつくります。");
        var build = BuildCommand.Define();
        root.Add(build);
        root.Add(CheckCommand.Define());
        root.Add(CompareCommand.Define());
        root.Add(PreviewCommand.Define());
        root.Add(NewCommand.Define());
        root.Add(ReviseCommand.Define());
        root.Add(ImportIssueCommand.Define());
        root.Add(ImportNoteCommand.Define());
        root.Add(ImportVoicesCommand.Define());
        root.Add(ExportNoteCommand.Define());
        root.Add(GalleryCommand.Define());
        root.Add(CleanImageCommand.Define());

        // No command means build; its options must then be understood without it.
        var words = args.Length == 0 || (args[0].StartsWith('-') && args[0] is not ("-h" or "--help" or "-?" or "--version"))
            ? ["build", .. args]
            : args;
        var parsed = root.Parse(words);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("使い方は --help で見られます。");
            return ExitCode.WrongUse;
        }

        return await Faults.GuardAsync(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
    }
}
