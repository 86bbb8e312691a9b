using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>All that is known before the first gate.</summary>
/// <param name="Sites">The gathered site; exactly one.</param>
/// <param name="Pages">All pages of it.</param>
/// <param name="Images">Pictures as their authors gave them.</param>
/// <param name="Unread">The first error of each file that could not be wholly read.</param>
public sealed record PlannedSite(
    ImmutableArray<GatheredSite> Sites, ImmutableArray<Page> Pages, ImmutableArray<SourcePicture> Images, ImmutableArray<SourceSpan> Unread)
{
    public Site Site => Sites[0].Site;
}
