using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Benchmarks;

/// <summary>Builds the site of a corpus in this process, with every gate.</summary>
internal static class BenchSite
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    /// <summary>The whole site, written; what making and writing the index for its search took is told apart.</summary>
    /// <remarks>Without pictures for social networks: drawing them costs more than all else, and no search looks at them.</remarks>
    /// <exception cref="InvalidOperationException">A gate stopped the build.</exception>
    public static (string Pages, string Index) Build(string content, string output) => Build(content, output, makesIndex: true);

    /// <summary>The same without the index: what other generators make.</summary>
    /// <exception cref="InvalidOperationException">A gate stopped the build.</exception>
    public static void BuildPages(string content, string output) => Build(content, output, makesIndex: false);

    private static (string Pages, string Index) Build(string content, string output, bool makesIndex)
    {
        using var sink = OutputWriter.Open(output);
        var (context, options) = (new BuildContext(Today, new DiagnosticBag()), new BuildOptions("https://hub.test") { Sink = sink, MakesSearch = makesIndex });
        PlannedSite? planned = null;
        ImmutableArray<FinishedPage> html = [];
        var pages = Usage.Of(() =>
        {
            planned = SiteBuild.Plan(new DiskFileStore(content), options, context);
            ThrowIfStopped(context);
            html = SiteBuild.RenderHtml(planned, SiteBuild.RenderOthers(planned, options, context), options, context);
            ThrowIfStopped(context);
        });
        var index = makesIndex ? Usage.Of(() => SiteBuild.Complete(planned!, [], html, options, context)) : "";
        sink.Publish();
        return (pages, index);
    }

    private static void ThrowIfStopped(BuildContext context)
    {
        if (!context.PassesGate())
        {
            throw new InvalidOperationException(string.Join('\n', context.Diagnostics.ToOrderedList().Take(9)));
        }
    }
}
