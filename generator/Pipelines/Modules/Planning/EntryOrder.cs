using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Documents as list entries, newest first; equal days by address, so that the order is always the same.</summary>
internal static class EntryOrder
{
    public static ImmutableArray<Entry> NewestFirst(Site site, IEnumerable<Document> documents) =>
    [
        .. documents
            .Select(site.EntryOf)
            .OrderByDescending(e => e.Date ?? DateOnly.MinValue)
            .ThenBy(e => e.Route.Path, StringComparer.Ordinal),
    ];

    /// <summary>Newest fiscal year first.</summary>
    public static ImmutableArray<EntryGroup> ByYear(Site site, IEnumerable<Document> documents) =>
    [
        .. documents
            .GroupBy(d => FiscalYear.Of(d.Date!.Value))
            .OrderByDescending(g => g.Key)
            .Select(g => new EntryGroup(g.Key.ToTextWithEra(), NewestFirst(site, g))),
    ];

    /// <summary>The neighbours of a document in a list that is ordered by time.</summary>
    public static (Entry? Previous, Entry? Next) Neighbours<T>(Site site, IReadOnlyList<T> oldestFirst, int at)
        where T : Document =>
        (at > 0 ? site.EntryOf(oldestFirst[at - 1]) : null, at + 1 < oldestFirst.Count ? site.EntryOf(oldestFirst[at + 1]) : null);
}
