using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>What a build gave.</summary>
/// <param name="Files">Every file of the site; empty when a gate stopped the build.</param>
/// <param name="Pages">The pages among them.</param>
/// <param name="LeftOut">Documents that are not published today, ordered by file.</param>
public sealed record BuiltSite(
    ImmutableArray<OutputFile> Files, ImmutableArray<Page> Pages, ImmutableArray<Document> LeftOut)
{
    /// <summary>What the pages were made from; null when a gate stopped the build.</summary>
    public Site? Site { get; init; }

    /// <summary>A gate stopped the build; the diagnostics say why.</summary>
    public static BuiltSite Stopped { get; } = new([], [], []);

    public bool IsStopped => Files.IsEmpty;
}
