using System.CommandLine;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>compare</c>: builds an earlier state and the content as it is, and tells what becomes of what readers see.</summary>
internal static class CompareCommand
{
    public static Command Define()
    {
        var site = new SiteOptions();
        var since = new SinceOption();
        var before = new Option<string?>("--before")
        {
            Description = "くらべる前のサイトも書き出すフォルダー（前とあとを見くらべるため）", HelpName = "DIR",
        };
        var format = new Option<string>("--format")
        {
            Description = "出し方（text：読む文、html：プルリクエストのまとめに出す形、json：機械用）",
            DefaultValueFactory = _ => "text",
            HelpName = "text|html|json",
        };
        format.AcceptOnlyFromAmong("text", "html", "json");
        var command = new Command("compare", "原稿の変更で、読む人に見えるものの何が変わるかを教えます（数、ページ、カレンダーなど）。") { before, format };
        site.AddTo(command);
        since.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            since.ApplyTo(site.Read(parsed), parsed), parsed.GetValue(before), parsed.GetValue(format)!, cancellation)));
        return command;
    }

    private static int Run(SiteRequest request, string? folder, string format, CancellationToken cancellation)
    {
        var earlier = request.Options.Since ?? throw new WrongUseException("何とくらべるかを --since で教えてください（例：--since main）。");
        if (folder is not null && !OutputWriter.MayReplace(folder))
        {
            throw new WrongUseException($"「{folder}」にはこのプログラムが作ったものではないファイルがあるので、書きかえません。--before で空のフォルダーを選んでください。");
        }

        // The reasons for what vanished are asked for by check and build; here they are told.
        request = request with { Options = request.Options with { Since = null } };
        var content = new DiskFileStore(request.ContentFolder);
        if (StateOf(request, content, "原稿", cancellation) is not { } after ||
            StateOf(request, earlier.Content, $"くらべる前の状態（{earlier.Name}）", cancellation) is not { } before)
        {
            return ExitCode.ContentErrors;
        }

        if (folder is not null)
        {
            OutputWriter.Write(folder, before.Files.Values);
        }

        Console.Out.Write(Told(Consequences.Between(before, after), after.Site.Links, format));
        return ExitCode.Success;
    }

    private static SiteState? StateOf(SiteRequest request, IFileStore content, string name, CancellationToken cancellation)
    {
        var built = request.Build(content, _ => { }, cancellation).Site;
        if (built.IsStopped)
        {
            Console.Error.WriteLine($"{name}に、このプログラムでは直すところがあるので、くらべられません。");
            return null;
        }

        return SiteState.Of(built, content);
    }

    private static string Told(Consequences told, Model.SiteLinks links, string format) => format switch
    {
        "html" => ConsequencesHtml.Write(told, links),
        "json" => ConsequencesJson.Write(told, links),
        _ => ConsequencesText.Write(told, links),
    };
}
