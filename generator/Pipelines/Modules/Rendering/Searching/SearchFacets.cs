using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Finds by what a page can be filtered.</summary>
internal sealed class SearchFacets(Site site)
{
    public IEnumerable<SearchFacet> Of(Page page, string kind)
    {
        yield return new SearchFacet(SearchFacetGroup.Kind, kind);
        foreach (var topic in TopicsOfPage(page))
        {
            yield return new SearchFacet(SearchFacetGroup.Topic, topic.Name);
        }

        foreach (var sector in SectorsOf(page))
        {
            yield return new SearchFacet(SearchFacetGroup.Sector, sector.Name);
        }

        if (YearOf(page) is { } year)
        {
            yield return new SearchFacet(SearchFacetGroup.Year, year.ToString());
        }
    }

    /// <summary>What a cell adds to the facets of its roadmap.</summary>
    public static ImmutableArray<SearchFacet> Of(Stage stage, Cell cell, IEnumerable<SearchFacet> roadmap) =>
    [
        .. roadmap.Where(f => f.Group != SearchFacetGroup.Sector),
        new SearchFacet(SearchFacetGroup.Sector, cell.Sector.Name),
        new SearchFacet(SearchFacetGroup.Stage, stage.Name),
    ];

    private ImmutableArray<Topic> TopicsOfPage(Page page) => page switch
    {
        TopicPage topic => [topic.Topic],
        _ => PageDocument.Of(page) is { } document ? TopicsOf.Document(document, site) : [],
    };

    private IEnumerable<Sector> SectorsOf(Page page) => page switch
    {
        RoadmapPage roadmap => roadmap.Roadmap.Cells.Where(c => !c.IsBlank).Select(c => c.Sector).DistinctBy(s => s.Id),
        SessionPage { Session.Participants: { } people } =>
            people.Groups.Select(g => site.Settings.FindSector(g.Label)).OfType<Sector>().DistinctBy(s => s.Id),
        _ => [],
    };

    private static FiscalYear? YearOf(Page page) => page switch
    {
        ResultsPage results => results.Report.Year,
        RecruitmentPage recruitment => recruitment.Line.Recruitment.Year,
        _ => PageDocument.Of(page)?.Date is { } day ? FiscalYear.Of(day) : null,
    };
}
