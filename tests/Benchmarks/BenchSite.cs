using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Benchmarks;

/// <summary>Builds the site of a corpus in this process, with every gate.</summary>
internal static class BenchSite
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly BuildOptions Options = new("https://hub.test");

    /// <summary>Without pictures for social networks: drawing them costs more than all else, and no search looks at them.</summary>
    /// <exception cref="InvalidOperationException">A gate stopped the build.</exception>
    public static BuiltSite Build(string content)
    {
        var context = NewContext();
        var site = SiteBuild.Run(new DiskFileStore(content), Options, context);
        ThrowIfStopped(context);
        return site;
    }

    /// <summary>The pages, lists, feeds and data of the site, with every gate, but without the index for its search: what other generators make.</summary>
    /// <exception cref="InvalidOperationException">A gate stopped the build.</exception>
    public static IEnumerable<OutputFile> BuildPages(string content)
    {
        var context = NewContext();
        var planned = SiteBuild.Plan(new DiskFileStore(content), Options, context);
        ThrowIfStopped(context);
        var others = SiteBuild.RenderOthers(planned, Options, context);
        var html = SiteBuild.RenderHtml(planned, others, Options, context);
        ThrowIfStopped(context);
        return [.. html, .. others];
    }

    /// <summary>Reads what the index is made of, so that making it can be measured alone: finished pages lie in <paramref name="output"/>.</summary>
    public static Action PrepareIndex(string content, string output)
    {
        var planned = SiteBuild.Plan(new DiskFileStore(content), Options, NewContext());
        ImmutableArray<OutputFile> html = [.. planned.Pages.Select(p => FileOf(p, output))];
        return () => OutputWriter.Write(output + ".index", new RenderSearch(planned.Site, planned.Pages).Run(html, NewContext()));
    }

    private static void ThrowIfStopped(BuildContext context)
    {
        if (!context.PassesGate())
        {
            throw new InvalidOperationException(string.Join('\n', context.Diagnostics.ToOrderedList().Take(9)));
        }
    }

    private static OutputFile FileOf(Page page, string output) =>
        new(page.Route.OutputPath, File.ReadAllBytes(Path.Combine(output, page.Route.OutputPath)));

    private static BuildContext NewContext() => new(Today, new DiagnosticBag());
}
