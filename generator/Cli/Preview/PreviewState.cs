using System.Text.Json;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Number">Names the shown edition among all that this and other runs show.</param>
/// <param name="Shown">The newest edition without errors that stop it, or null while there was none.</param>
/// <param name="IsOld">True when the content has changed since to something that cannot be shown.</param>
/// <param name="Problems">What is wrong with the content as it is now; empty when nothing is.</param>
internal sealed record PreviewState(string Number, LiveEdition? Shown, bool IsOld, IReadOnlyList<DiagnosticLine> Problems)
{
    private static readonly DiagnosticJson Json = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    public static PreviewState Nothing { get; } = new("", null, IsOld: false, []);

    /// <summary>The state after another look at the content.</summary>
    public PreviewState After(LiveEdition edition, string number, string contentFolder) => edition.IsStopped
        ? this with { IsOld = true, Problems = Lines(edition, contentFolder) }
        : new PreviewState(number, edition, IsOld: false, Lines(edition, contentFolder));

    /// <summary>The same with what the last look found.</summary>
    public PreviewState Checked(string contentFolder) => this with { Problems = Lines(Shown!, contentFolder) };

    /// <summary>The file at a path of the site, as a host would answer: <c>/x/</c> is its index page.</summary>
    public OutputFile? Find(string path) => Shown?.Find(path.EndsWith('/') ? path[1..] + "index.html" : path[1..]);

    /// <summary>True when a page has this path.</summary>
    public bool HasPage(string path) => Shown?.HasPage(path[1..] + "index.html") ?? false;

    /// <summary>On one line, safe inside a script element (the default encoder escapes the less-than sign).</summary>
    public string ToJson() =>
        $$"""{"edition":"{{Number}}","isOld":{{(IsOld ? "true" : "false")}},"problems":{{JsonSerializer.Serialize([.. Problems], Json.DiagnosticLineArray)}}}""";

    private static DiagnosticLine[] Lines(LiveEdition edition, string contentFolder)
    {
        using var content = new ContentLines(contentFolder);
        return [.. edition.Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => DiagnosticLine.Of(d, contentFolder, content))];
    }
}
