using System.CommandLine;

namespace SocialHub.Cli;

/// <summary>How diagnostics are told.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> _format = new("--format")
    {
        Description = "指摘の出し方（text：読む文、json：機械用、github：プルリクエストの行に出す形）",
        DefaultValueFactory = _ => "text",
        HelpName = "text|json|github",
    };

    public ReportOptions() => _format.AcceptOnlyFromAmong("text", "json", "github");

    public void AddTo(Command command) => command.Add(_format);

    public IDiagnosticReporter Read(ParseResult parsed, string contentFolder) => parsed.GetValue(_format) switch
    {
        "json" => new JsonReporter(Console.Out, contentFolder),
        "github" => new GitHubReporter(Console.Out, contentFolder),
        _ => new TextReporter(Console.Error, contentFolder),
    };
}
