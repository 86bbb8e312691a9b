using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Pages (ページ): the gathered site becomes pages with addresses.</summary>
public static class Pages
{
    /// <param name="parts">All that was read.</param>
    /// <param name="makesPdf">True when pages for paper are files to download, too.</param>
    public static Pipeline<GatheredSite, Page> Define(SiteParts parts, bool makesPdf) => Pipeline
        .Named("pages")
        .From<GatheredSite>()
        .Then(new PlanPages(makesPdf))
        .Then(new CheckRoutes(parts))
        .Then(new CheckPosters())
        .Then(new CheckLeaflet(parts.Settings))
        .Then(new CheckNewsletterSheets());
}
