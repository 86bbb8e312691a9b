using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Cli;

/// <summary>The site as the preview shows it: the last good pages, and what is wrong with the content now.</summary>
internal sealed class PreviewSite(SiteRequest request, ThemeFolder? theme)
{
    private FrozenDictionary<string, OutputFile> _files = FrozenDictionary<string, OutputFile>.Empty;

    /// <summary>The folders whose changes matter.</summary>
    public IEnumerable<string> WatchedFolders => theme is null ? [request.ContentFolder] : [request.ContentFolder, theme.Folder];

    /// <summary>Problems of the newest build; empty when it was good.</summary>
    public IReadOnlyList<DiagnosticLine> Problems { get; private set; } = [];

    /// <summary>Builds anew; a build with errors leaves the last good pages.</summary>
    public void Rebuild(CancellationToken cancellation)
    {
        var current = theme is null ? request : request with { Options = request.Options.WithSheets(theme.ReadSheets()) };
        var result = current.Build(_ => { }, cancellation);
        if (!result.Site.IsStopped)
        {
            _files = result.Site.Files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
        }

        Problems = [.. result.Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => DiagnosticLine.Of(d, request.ContentFolder))];
    }

    /// <summary>The file at a path of the site, as a host would answer: <c>/x/</c> is its index page.</summary>
    public OutputFile? Find(string path) => _files.GetValueOrDefault(path.EndsWith('/') ? path[1..] + "index.html" : path[1..]);

    public OutputFile? NotFoundPage => _files.GetValueOrDefault("404.html");
}
