using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans every page of the site.</summary>
/// <param name="makesPdf">True when pages for paper are files to download, too.</param>
public sealed class PlanPages(bool makesPdf) : IModule<GatheredSite, Page>
{
    public ImmutableArray<Page> Run(ImmutableArray<GatheredSite> input, BuildContext context) =>
        [.. input.SelectMany(g => PlanTranslations.Into(Plan(g.Site), g.Site))];

    private IEnumerable<Page> Plan(Site site)
    {
        var pages = Others(site).ToArray();
        return [.. pages.Concat(PlanLeaflet.Plan(site, pages)).Select(WithPdf), PlanSearch.Plan(site, pages)];
    }

    private Page WithPdf(Page page) => makesPdf && page is PaperPage { Pdf: null } paper ? paper with { Pdf = paper.PdfRoute } : page;

    private IEnumerable<Page> Others(Site site) =>
    [
        PlanHome.Plan(site),
        .. PlanRoadmaps.Plan(site),
        .. new PlanPosters(makesPdf).Plan(site),
        .. PlanOpenRoles.Plan(site),
        PlanData.Plan(site),
        .. PlanSessions.Plan(site),
        .. PlanArticles.Plan(site),
        .. PlanTrainings.Plan(site),
        .. PlanProbono.Plan(site),
        PlanCalendar.Plan(site),
        .. PlanResults.Plan(site),
        .. PlanReports.Plan(site),
        .. PlanTopics.Plan(site),
        .. PlanPeople.Plan(site),
        .. PlanTexts.Plan(site),
        .. PlanRemovals.Plan(site),
    ];
}
