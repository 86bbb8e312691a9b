using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>Which site to build, and how.</summary>
internal sealed record SiteRequest(string ContentFolder, BuildOptions Options, Today Today, bool IsStrict)
{
    /// <summary>Pictures that were made before; kept from one build of a preview to the next.</summary>
    public IByteCache Cache { get; init; } = BuildCache.Find();

    /// <summary>What is wrong with a content, as far as the first gate tells.</summary>
    public IReadOnlyList<Diagnostic> Check(IFileStore content, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        SiteBuild.Plan(content, Options, ContextOf(diagnostics, cancellation));
        return diagnostics.ToOrderedList();
    }

    /// <summary>What modules may know of this request.</summary>
    public BuildContext ContextOf(DiagnosticBag diagnostics, CancellationToken cancellation) =>
        new(Today.Day, diagnostics, cancellation) { IsStrict = IsStrict, Cache = Cache };

    /// <summary>The site as it is looked at while the content changes.</summary>
    public LiveSite Live() => new(
        new DiskFileStore(ContentFolder), new BuildContext(Today.Day, new DiagnosticBag()) { IsStrict = IsStrict, Cache = Cache });

    /// <summary>Builds in memory; nothing is written.</summary>
    public SiteResult Build(Action<string> onStep, CancellationToken cancellation) =>
        Build(new DiskFileStore(ContentFolder), onStep, cancellation);

    /// <summary>The same for another content than that of the folder.</summary>
    public SiteResult Build(IFileStore content, Action<string> onStep, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var context = ContextOf(diagnostics, cancellation) with { OnStep = onStep };
        var site = SiteBuild.Run(content, Options, context);
        return new SiteResult(site, diagnostics.ToOrderedList());
    }
}
