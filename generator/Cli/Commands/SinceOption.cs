using System.CommandLine;

namespace SocialHub.Cli;

/// <summary>The earlier state whose published facts must still be there.</summary>
internal sealed class SinceOption
{
    private readonly Option<string?> _since = new("--since")
    {
        Description = "くらべる前の状態。ここから公開の事実（記録、数、番地など）が消えていれば、説明を求めます。gitのコミットか、原稿のフォルダー",
        HelpName = "REV|DIR",
    };

    public void AddTo(Command command) => command.Add(_since);

    /// <summary>The same request, with the earlier state where one was named.</summary>
    /// <exception cref="WrongUseException">There is no such commit and no such folder.</exception>
    public SiteRequest ApplyTo(SiteRequest request, ParseResult parsed) => parsed.GetValue(_since) is not { } since
        ? request
        : request with { Options = request.Options with { Since = EarlierContent.Find(since, request.ContentFolder, request.Today.Day) } };
}
