using System.CommandLine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>The options that build, check, compare and preview share.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> _content = new("--content")
    {
        Description = "原稿のフォルダー", DefaultValueFactory = _ => "content", HelpName = "DIR",
    };

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "公開先のアドレス（site.yaml の公開先のかわりに使います）", HelpName = "URL",
    };

    private readonly Option<string?> _date = new("--date")
    {
        Description = "今日として扱う日。書かなければ、いちばん新しいコミットの日（gitがなければ時計の日）", HelpName = "YYYY-MM-DD",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "注意も誤りとして扱います" };

    public void AddTo(Command command)
    {
        command.Add(_content);
        command.Add(_baseUrl);
        command.Add(_date);
        command.Add(_strict);
    }

    /// <exception cref="WrongUseException">An option has no lawful value.</exception>
    public SiteRequest Read(ParseResult parsed)
    {
        var content = parsed.GetValue(_content)!;
        if (!Directory.Exists(content))
        {
            throw new WrongUseException($"原稿のフォルダー「{content}」がありません。--content で場所を教えてください。");
        }

        return new SiteRequest(
            content,
            new BuildOptions(BaseUrl(parsed.GetValue(_baseUrl))),
            Today.Find(parsed.GetValue(_date), content),
            parsed.GetValue(_strict));
    }

    private static string? BaseUrl(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http")
            ? uri.GetLeftPart(UriPartial.Path).TrimEnd('/')
            : throw new WrongUseException($"--base-url の「{text}」はアドレスではありません（例：https://example.org）。");
    }
}
