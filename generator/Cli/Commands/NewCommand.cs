using System.CommandLine;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>new</c>: writes a new content file that is complete and passes the checks. At a terminal it asks for what was not given; else it says what is missing.</summary>
internal static class NewCommand
{
    public static Command Define()
    {
        var place = new NewPlaceOptions();
        var command = new Command("new", "新しい原稿のファイルを作ります。画面の前でなら、必要なことを聞きます。");
        place.AddTo(command);
        command.Subcommands.Add(NewTranslationCommand.Define());
        foreach (var kind in NewKinds.All)
        {
            command.Subcommands.Add(Define(kind));
        }

        command.SetAction(parsed =>
        {
            var desk = place.Desk(parsed);
            var kind = Conversation(desk)?.AskKind() ?? throw new WrongUseException(
                $"何の原稿を作るかを書いてください：{string.Join("、", NewKinds.All.Select(k => $"new {k.Name}（{k.JapaneseName}）"))}。");
            return Run(kind, NewAnswers.None, null, desk, place.Content(parsed));
        });
        return command;
    }

    private static Command Define(NewKind kind)
    {
        var place = new NewPlaceOptions();
        var answers = new NewAnswerOptions(kind);
        var slug = new Option<string?>("--slug") { Description = "アドレスになる名前（半角の小文字の英数字とハイフン）。書かなければ、日付と種類" };
        var command = new Command(kind.Name, $"「{kind.JapaneseName}」の原稿のファイルを作ります。") { slug };
        answers.AddTo(command);
        place.AddTo(command);
        command.SetAction(parsed =>
        {
            var desk = place.Desk(parsed);
            return Run(kind, answers.Read(parsed, desk), parsed.GetValue(slug), desk, place.Content(parsed));
        });
        return command;
    }

    private static int Run(NewKind kind, NewAnswers given, string? name, NewDocumentDesk desk, string content)
    {
        var slug = name is null ? null : SlugOf(name);
        var conversation = Conversation(desk);
        if (conversation is null)
        {
            NewAnswerOptions.RefuseMissing(kind, given, desk.Today);
        }

        var answers = conversation?.AskAll(kind, given) ?? given;
        slug ??= conversation?.AskSlug(kind, answers) ?? desk.FreeSlug(kind, answers);
        var file = NewDocument.Make(kind, slug.Value, answers, desk.Today);
        RefuseTaken(file, desk, content);
        NewFile.Write(content, file);
        return ExitCode.Success;
    }

    private static Slug? SlugOf(string name) => Slug.TryFrom(name, out var slug)
        ? slug
        : throw new WrongUseException($"「{name}」はアドレスに使えません。半角の小文字の英数字とハイフンで書いてください（例：2024-04-01-news）。");

    // Whatever else is wrong with the content: the new file must be good.
    private static void RefuseTaken(ContentFile file, NewDocumentDesk desk, string content)
    {
        if (desk.Has(file.Path))
        {
            throw new WrongUseException($"「{Path.Combine(content, file.Path)}」はもうあります。別の名前を --slug で選んでください。");
        }

        if (desk.ProblemsOf(file) is { IsEmpty: false } problems)
        {
            throw new WrongUseException(string.Join('\n', problems.Select(p => $"{p.Message}\n→ {p.Remedy}").Append("ファイルは作りませんでした。")));
        }
    }

    private static NewConversation? Conversation(NewDocumentDesk desk) =>
        Console.IsInputRedirected || Console.IsErrorRedirected ? null : new NewConversation(desk, Console.In, Console.Error);
}
