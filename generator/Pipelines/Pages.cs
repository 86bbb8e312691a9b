using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Pages (ページ): the gathered site becomes pages with addresses.</summary>
public static class Pages
{
    public static Pipeline<GatheredSite, Page> Define(SiteParts parts) => Pipeline
        .Named("pages")
        .From<GatheredSite>()
        .Then(new PlanPages())
        .Then(new CheckRoutes(parts))
        .Then(new CheckLeaflet());
}
