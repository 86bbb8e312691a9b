using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>A site under <c>tests/Sites/</c> that is broken on purpose.</summary>
/// <param name="Folder">Below tests/Sites, e.g. <c>broken/date-impossible</c>.</param>
internal sealed record BrokenSite(string Folder)
{
    /// <summary>The code that the folder is named after.</summary>
    public string Code => Path.GetFileName(Folder);

    private string ExpectedFile => RepositoryFolder.Combine("tests", "Sites", Folder, "expected.txt");

    /// <summary>Lines <c>file(line,column) code</c>, ordered.</summary>
    public string Expected => File.Exists(ExpectedFile) ? File.ReadAllText(ExpectedFile) : "";

    public static string Told(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(d => $"{d.Span} {d.Code}\n"));

    public (BuiltSite Site, IReadOnlyList<Diagnostic> Diagnostics) Build()
    {
        if (Cards is not { } cards)
        {
            return BuiltSites.TryBuild(Over(Folder), new BuildOptions { Since = Earlier });
        }

        var import = new ImportVoices(Over(Folder), new BuildOptions(), bag => new BuildContext(BuiltSites.Day, bag)).Make(cards);
        return (import.IsStopped ? BuiltSite.Stopped : BuiltSites.Build(Over(Folder)), [.. import.SheetDiagnostics, .. import.ContentDiagnostics]);
    }

    /// <summary>The content, without its earlier state.</summary>
    public IFileStore Content => Over(Folder);

    /// <summary>The intake sheet that is imported into it, where the problem is one of a sheet.</summary>
    public IntakeSheet? Cards => File.Exists(SheetFile) ? IntakeSheet.Decode(OverlayStore.Sheet, File.ReadAllBytes(SheetFile)) : null;

    private string SheetFile => RepositoryFolder.Combine("tests", "Sites", Folder, OverlayStore.Sheet);

    /// <summary>What is told after a person did what a diagnostic says.</summary>
    public IReadOnlyList<Diagnostic> BuildPasted(Diagnostic diagnostic) =>
        BuiltSites.TryBuild(SlipSite.Pasted(Content, diagnostic), new BuildOptions { Since = Earlier }).Diagnostics;

    // Only what speaks of two states has a folder before/.
    private EarlierState? Earlier => Directory.Exists(RepositoryFolder.Combine("tests", "Sites", Folder, "before"))
        ? new EarlierState("前", Over($"{Folder}/before"), BuiltSites.Day)
        : null;

    private static OverlayStore Over(string folder) => new(Store("minimal"), Store(folder));

    private static DiskFileStore Store(string folder) => new(RepositoryFolder.Combine("tests", "Sites", folder));
}
