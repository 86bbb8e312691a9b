using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the search page, of all other pages.</summary>
internal static class PlanSearch
{
    public static SearchPage Plan(Site site, IReadOnlyList<Page> pages)
    {
        var sections = new SearchSections(pages);
        var listed = pages.Where(p => p.IsListed).ToArray();
        return new SearchPage
        {
            Route = SearchRoutes.Page,
            Title = "さがす",
            Description = $"{site.Settings.Name}のロードマップ、記録、記事を、言葉でさがせます。",
            Breadcrumbs = [Crumbs.Home],
            Facets = [.. FacetsOf(site, sections, listed)],
            Groups =
            [
                .. listed.GroupBy(sections.NameOf)
                    .OrderBy(g => g.Key == Crumbs.Topics.Text ? 0 : g.Key == SearchSections.Others ? 2 : 1)
                    .Select(g => new SearchGroup(g.Key, [.. g.Select(p => new Crumb(p.Title, p.Route))])),
            ],
        };
    }

    private static IEnumerable<SearchFacet> FacetsOf(Site site, SearchSections sections, Page[] pages) =>
    [
        .. pages.Select(sections.NameOf).Distinct().Select(n => new SearchFacet(SearchFacetGroup.Kind, n)),
        .. site.Settings.Sectors.Select(s => new SearchFacet(SearchFacetGroup.Sector, s.Name)),
        .. site.Roadmaps.SelectMany(r => r.Stages).Select(s => s.Name).Distinct().Select(n => new SearchFacet(SearchFacetGroup.Stage, n)),
        .. site.Topics.Select(t => new SearchFacet(SearchFacetGroup.Topic, t.Name)),
        .. site.Documents.Select(d => d.Date).OfType<DateOnly>().Select(FiscalYear.Of)
            .Concat(site.Years.Select(y => y.Year)).Concat(site.Recruitments.Select(r => r.Year))
            .Distinct().OrderDescending().Select(y => new SearchFacet(SearchFacetGroup.Year, y.ToString())),
    ];
}
