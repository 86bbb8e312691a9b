using System.CommandLine;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>import-issue</c>: makes content of an issue that was filed with one of the forms, and answers its reporter.</summary>
internal static class ImportIssueCommand
{
    public static Command Define()
    {
        var site = new SiteOptions();
        var payload = new Argument<string>("payload") { Description = "GitHubのissuesイベントのJSONファイル", HelpName = "PAYLOAD.json" };
        var answer = new Option<string?>("--answer") { Description = "書いた人への返事（Markdown）を書くファイル。書かなければ、画面に出します", HelpName = "FILE" };
        var command = new Command("import-issue", "フォームから送られたIssueを原稿のファイルにして、確かめます。") { payload, answer };
        site.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            Task.FromResult(Run(site.Read(parsed), parsed.GetValue(payload)!, parsed.GetValue(answer), cancellation)));
        return command;
    }

    private static int Run(SiteRequest request, string payload, string? answer, CancellationToken cancellation)
    {
        if (!File.Exists(payload) || IssueReport.Read(File.ReadAllBytes(payload)) is not { } issue)
        {
            throw new WrongUseException($"「{payload}」は、GitHubのissuesイベントのJSONとして読めません。");
        }

        var content = new DiskFileStore(request.ContentFolder);
        var made = new ImportIssue(content, request.Options, bag => request.ContextOf(bag, cancellation)).Make(issue);
        if (made.File is { } file)
        {
            NewFile.Write(request.ContentFolder, file);
        }

        Answer(made.Answer, answer);
        return made.IsGood ? ExitCode.Success : ExitCode.ContentErrors;
    }

    private static void Answer(string text, string? file)
    {
        if (text.Length == 0)
        {
            Console.Error.WriteLine("フォームから送られた、開いているIssueではないので、何もしませんでした。");
        }
        else if (file is null)
        {
            Console.Error.WriteLine(text);
        }
        else
        {
            File.WriteAllText(file, text);
        }
    }
}
