using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes what can be found of the finished pages, in the order in which equal matches are listed.</summary>
/// <param name="site">For topics and sectors.</param>
/// <param name="sections">The sections of the site, by which a page's kind is told.</param>
internal sealed class SearchEntries(Site site, SearchSections sections)
{
    private readonly SearchFacets _facets = new(site);

    /// <summary>Whether a search shows the page.</summary>
    public static bool IsFound(Page page) => page.IsListed && page is not SearchPage;

    /// <param name="pages">All pages.</param>
    /// <param name="html">The same, finished.</param>
    public ImmutableArray<SearchEntry> Of(ImmutableArray<Page> pages, ImmutableArray<FinishedPage> html)
    {
        var blocks = html.ToDictionary(f => f.File.Path, f => f.Blocks, StringComparer.Ordinal);
        var listed = pages.Where(IsFound).ToArray();
        var found = new SearchEntry[listed.Length][];
        Parallel.For(0, listed.Length, i => found[i] = Of(listed[i], blocks[listed[i].Route.OutputPath]));
        return
        [
            .. found.SelectMany(e => e)
                .OrderBy(e => e.Rank)
                .ThenByDescending(e => e.Date ?? DateOnly.MinValue)
                .ThenBy(e => e.Address, StringComparer.Ordinal),
        ];
    }

    private SearchEntry[] Of(Page page, ImmutableArray<SearchBlock> blocks)
    {
        var kind = sections.NameOf(page);
        var entry = new SearchEntry
        {
            Title = page.Title,
            Kind = kind,
            Address = site.Links.Href(page.Route),
            Date = page.PublishedOn ?? PageDocument.Of(page)?.Date,
            Rank = RankOf(page),
            TitleLevel = sections.IsSection(page) ? SearchLevel.Section
                : page is RoadmapPage or TopicPage or PersonPage ? SearchLevel.Name : SearchLevel.Title,
            Blocks = blocks,
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
            Rank = 0,
            TitleLevel = SearchLevel.Title,
            Blocks = blocks,
            Facets = SearchFacets.Of(stage, cell, whole.Facets),
        };

    private static int RankOf(Page page) => page switch
    {
        RoadmapPage => 1,
        SessionPage or TrainingPage or RecruitmentPage or ResultsPage or TextPage => 2,

        // Articles tell of what has a page of its own.
        ArticlePage => 3,
        EditionPage or ChangesPage or RoadmapTablePage => 5,

        // Lists repeat what the documents say. Who asks for their name finds them first all the same, by its level.
        _ => 4,
    };
}
