using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Lists what a site says. Records, their numbers and their statements are facts; prose is not, except that it is there.</summary>
public static class PublishedFacts
{
    /// <summary>Every fact once, ordered by key.</summary>
    /// <param name="site">What is published.</param>
    /// <param name="pages">All of its pages: their addresses are facts too, but for sheets of paper, which come and go with the length of a text.</param>
    public static ImmutableArray<PublishedFact> Of(Site site, ImmutableArray<Page> pages)
    {
        IEnumerable<PublishedFact> facts =
        [
            .. DocumentFacts.Of(site), .. YearFacts.Of(site), .. RoadmapFacts.Of(site), .. RegisterFacts.Of(site),
            .. RecruitmentFacts.Of(site), .. LedgerFacts.Of(site),
            .. pages.Where(p => p is not PaperPage).Select(AddressOf),
        ];
        return [.. facts.DistinctBy(f => f.Key).OrderBy(f => f.Key)];
    }

    private static PublishedFact AddressOf(Page page) => new(
        FactKey.OfAddress(page.Route), $"ページの番地「{page.Route}」", page.Route, page.Source ?? SourceSpan.StartOf("site.yaml"));
}
