using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>Builds sites in memory, on a fixed day.</summary>
public static class BuiltSites
{
    /// <summary>The day after the fiscal year of the real content.</summary>
    public static DateOnly Day { get; } = new(2024, 4, 1);

    /// <summary>The real site of <c>content/</c>, built once.</summary>
    public static Lazy<BuiltSite> Real { get; } = new(() => Build(new DiskFileStore(RepositoryFolder.Combine("content"))));

    /// <summary>A site that must have no errors.</summary>
    public static BuiltSite Build(IFileStore content, BuildOptions? options = null, DateOnly? today = null)
    {
        var (site, diagnostics) = TryBuild(content, options, today);
        return site.IsStopped
            ? throw new InvalidOperationException(string.Join('\n', diagnostics.Select(d => $"{d.Span} {d.Code} {d.Message}")))
            : site;
    }

    /// <summary>A site that may have errors.</summary>
    public static (BuiltSite Site, IReadOnlyList<Diagnostic> Diagnostics) TryBuild(
        IFileStore content, BuildOptions? options = null, DateOnly? today = null)
    {
        var bag = new DiagnosticBag();
        var site = SiteBuild.Run(content, options ?? new BuildOptions(), new BuildContext(today ?? Day, bag));
        return (site, bag.ToOrderedList());
    }
}
