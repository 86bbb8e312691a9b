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
        var pages = Others(site);
        Page[] listed = [.. pages, .. PlanNewsletters.Plan(site, pages, makesPdf)];
        return [.. listed, .. PlanLeaflet.Plan(site, pages, makesPdf), PlanSearch.Plan(site, listed)];
    }

    // None of them knows of another.
    private Page[] Others(Site site)
    {
        Func<IEnumerable<Page>>[] plans =
        [
            () => [PlanHome.Plan(site)],
            () => PlanRoadmaps.Plan(site),
            () => PlanPaper.Plan(site, makesPdf),
            () => PlanOpenRoles.Plan(site),
            () => [PlanData.Plan(site)],
            () => PlanSessions.Plan(site),
            () => PlanArticles.Plan(site),
            () => PlanTrainings.Plan(site),
            () => PlanProbono.Plan(site),
            () => [PlanCalendar.Plan(site)],
            () => PlanResults.Plan(site),
            () => PlanReports.Plan(site),
            () => PlanTopics.Plan(site),
            () => PlanPeople.Plan(site),
            () => PlanTexts.Plan(site),
            () => PlanRemovals.Plan(site),
        ];
        var planned = new Page[plans.Length][];
        Parallel.For(0, plans.Length, i => planned[i] = [.. plans[i]()]);
        return [.. planned.SelectMany(p => p)];
    }
}
