using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Documents as list entries, newest first; equal days by address, so that the order is always the same.</summary>
internal static class EntryOrder
{
    public static ImmutableArray<Entry> NewestFirst(IEnumerable<Document> documents) =>
    [
        .. documents
            .OrderByDescending(d => d.Date ?? DateOnly.MinValue)
            .ThenBy(d => d.Route.Path, StringComparer.Ordinal)
            .Select(Entry.Of),
    ];

    /// <summary>Newest fiscal year first.</summary>
    public static ImmutableArray<EntryGroup> ByYear(IEnumerable<Document> documents) =>
    [
        .. documents
            .GroupBy(d => FiscalYear.Of(d.Date!.Value))
            .OrderByDescending(g => g.Key)
            .Select(g => new EntryGroup(g.Key.ToTextWithEra(), NewestFirst(g))),
    ];

    /// <summary>The neighbours of a document in a list that is ordered by time.</summary>
    public static (Entry? Previous, Entry? Next) Neighbours<T>(IReadOnlyList<T> oldestFirst, int at)
        where T : Document =>
        (at > 0 ? Entry.Of(oldestFirst[at - 1]) : null, at + 1 < oldestFirst.Count ? Entry.Of(oldestFirst[at + 1]) : null);
}
