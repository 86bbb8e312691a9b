using System.CommandLine;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>new</c>: writes a new content file that is complete and passes the checks; asks at a terminal for what was not given.</summary>
internal static class NewCommand
{
    public static Command Define()
    {
        var kind = new Argument<string>("kind") { Description = "種類（article、session、training、recruitment、page、roadmap）" };
        kind.AcceptOnlyFromAmong([.. NewDocument.Kinds]);
        var slug = new Option<string?>("--slug") { Description = "アドレスになる名前（半角の小文字の英数字とハイフン）" };
        var title = new Option<string?>("--title") { Description = "題名" };
        var content = new Option<string>("--content") { Description = "原稿のフォルダー", DefaultValueFactory = _ => "content" };
        var date = new Option<string?>("--date") { Description = "今日として扱う日（YYYY-MM-DD）" };
        var command = new Command("new", "新しい原稿のファイルを作ります。") { kind, slug, title, content, date };
        command.Subcommands.Add(NewTranslationCommand.Define());
        command.SetAction(parsed => Run(
            parsed.GetValue(kind)!,
            parsed.GetValue(content)!,
            Today.Find(parsed.GetValue(date), parsed.GetValue(content)!),
            Ask(parsed.GetValue(title), "題名", "新しい原稿"),
            Ask(parsed.GetValue(slug), "アドレスになる名前（半角の小文字の英数字とハイフン）", null)));
        return command;
    }

    private static int Run(string kind, string content, Today today, string? title, string? slugText)
    {
        var name = slugText ?? $"{JapaneseDate.Iso(today.Day)}-{kind}";
        if (!Slug.TryFrom(name, out var slug))
        {
            throw new WrongUseException($"「{name}」はアドレスに使えません。半角の小文字の英数字とハイフンで書いてください（例：2024-04-01-news）。");
        }

        var document = NewDocument.Make(kind, slug, title!, today.Day);
        var path = Path.Combine(content, document.Path);
        if (File.Exists(path))
        {
            throw new WrongUseException($"「{path}」はもうあります。別の名前を --slug で選んでください。");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, document.Bytes.ToArray());
        Console.WriteLine(path);
        return ExitCode.Success;
    }

    private static string? Ask(string? given, string question, string? fallback)
    {
        if (given is not null || Console.IsInputRedirected || Console.IsErrorRedirected)
        {
            return given ?? fallback;
        }

        Console.Error.Write($"{question}: ");
        var answer = Console.ReadLine();
        return string.IsNullOrWhiteSpace(answer) ? fallback : answer.Trim();
    }
}
