using System.CommandLine;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>Where a new document lies, and which day it is.</summary>
internal sealed class NewPlaceOptions
{
    private readonly Option<string> _content = new("--content") { Description = "原稿のフォルダー", DefaultValueFactory = _ => "content" };

    private readonly Option<string?> _date = new("--date") { Description = "今日として扱う日（YYYY-MM-DD）。書かなければ、いちばん新しいコミットの日（gitがなければ時計の日）" };

    public void AddTo(Command command)
    {
        command.Add(_content);
        command.Add(_date);
    }

    public string Content(ParseResult parsed) => parsed.GetValue(_content)!;

    /// <exception cref="WrongUseException">There is no such folder, or the day is none.</exception>
    public NewDocumentDesk Desk(ParseResult parsed)
    {
        var content = Content(parsed);
        return Directory.Exists(content)
            ? new NewDocumentDesk(new DiskFileStore(content), Today.Find(parsed.GetValue(_date), content).Day)
            : throw new WrongUseException($"原稿のフォルダー「{content}」がありません。--content で場所を教えてください。");
    }
}
