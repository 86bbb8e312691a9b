using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes what can be found of the finished pages, in the order in which equal matches are listed.</summary>
/// <param name="site">For topics and sectors.</param>
/// <param name="sections">The sections of the site, by which a page's kind is told.</param>
internal sealed class SearchEntries(Site site, SearchSections sections)
{
    private readonly SearchFacets _facets = new(site);

    /// <param name="pages">All pages.</param>
    /// <param name="html">The finished files.</param>
    public ImmutableArray<SearchEntry> Of(ImmutableArray<Page> pages, ImmutableArray<OutputFile> html)
    {
        var files = html.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var listed = pages.Where(p => p.IsListed && p is not SearchPage).ToArray();
        var found = new SearchEntry[listed.Length][];
        Parallel.For(0, listed.Length, i => found[i] = [.. Of(listed[i], files[listed[i].Route.OutputPath])]);
        return
        [
            .. found.SelectMany(e => e)
                .OrderBy(e => e.Rank)
                .ThenByDescending(e => e.Date ?? DateOnly.MinValue)
                .ThenBy(e => e.Address, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<SearchEntry> Of(Page page, OutputFile file)
    {
        var kind = sections.NameOf(page);
        var entry = new SearchEntry
        {
            Title = page.Title,
            Kind = kind,
            Address = site.Links.Href(page.Route),
            Date = page.PublishedOn ?? PageDocument.Of(page)?.Date,
            Rank = RankOf(page),
            Blocks = PageText.Of(file.Text),
            Facets = [.. _facets.Of(page, kind)],
        };
        return page is RoadmapPage roadmap ? [entry, .. CellsOf(roadmap, entry)] : [entry];
    }

    // A role is what a reader looks for; it is found where it stands, not only as one of fifty in a long page.
    private static IEnumerable<SearchEntry> CellsOf(RoadmapPage page, SearchEntry whole) =>
        from stage in page.Roadmap.Stages
        from cell in stage.Cells
        let blocks = whole.Blocks.Where(b => b.Anchor == cell.Id).ToImmutableArray()
        where !cell.IsBlank && !blocks.IsEmpty
        select whole with
        {
            Title = $"{stage.Name}／{cell.Sector.Name}",
            Within = page.Title,
            Address = $"{whole.Address}#{cell.Id}",
            Rank = 4,
            Blocks = blocks,
            Facets = SearchFacets.Of(stage, cell, whole.Facets),
        };

    private static int RankOf(Page page) => page switch
    {
        RoadmapPage => 0,
        ArticlePage or SessionPage or TrainingPage or RecruitmentPage or ResultsPage or TextPage => 1,
        EditionPage or ChangesPage or RoadmapTablePage => 3,

        // Lists repeat what the documents say. Who asks for the name of a topic or a person finds them first, by their title.
        _ => 2,
    };
}
