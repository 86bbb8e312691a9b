using System.Runtime.InteropServices;

namespace SocialHub.Pipelines;

/// <summary>
/// Which entries hold which two or three characters in a row (UTF-16 units) at which level: in the title, in a heading
/// or as a topic, or elsewhere. Whatever stands in a text is among the entries that hold all its parts, so nothing is missed.
/// </summary>
/// <remarks>Three characters are listed only where two would leave too many entries to look through.</remarks>
internal sealed class SearchIndex
{
    /// <summary>Title, heading, elsewhere.</summary>
    private const int Levels = 3;

    /// <summary>So many entries are looked through at once anyway.</summary>
    private const int Few = 10;

    /// <summary>So many entries are cut up at a time; their parts take some megabytes.</summary>
    private const int AtATime = 256;

    private readonly Dictionary<ulong, List<int>?[]> _postings = [];
    private readonly SearchText[] _entries;

    /// <param name="entries">In the order of their numbers.</param>
    /// <param name="fold">Makes equal what readers mean as one.</param>
    public SearchIndex(ImmutableArray<SearchEntry> entries, SearchFold fold)
    {
        _entries = new SearchText[entries.Length];
        Parallel.For(0, entries.Length, i => _entries[i] = SearchText.Of(entries[i], fold));
        Add(entry => SearchParts.Of(entry, 2));
        var common = _postings.Where(p => p.Value.Sum(l => l?.Count ?? 0) > Few).Select(p => p.Key).ToHashSet();
        Add(entry => SearchParts.Of(entry, 3).Where(p => common.Contains(SearchParts.First(p.Key)) && common.Contains(SearchParts.Last(p.Key))));
    }

    /// <summary>Every part with its postings, title first, levels apart by a point; ordered by character codes.</summary>
    public IEnumerable<(string Key, string Postings)> Rows() => _postings
        .OrderBy(p => p.Key)
        .Select(p => (SearchParts.TextOf(p.Key), Write(p.Value)));

    private static string Write(List<int>?[] lists) => string.Join('.', lists.Select(l => l is null ? "" : Postings.Write(l))).TrimEnd('.');

    private void Add(Func<SearchText, IEnumerable<KeyValuePair<ulong, int>>> partsOf)
    {
        for (var start = 0; start < _entries.Length; start += AtATime)
        {
            var parts = new KeyValuePair<ulong, int>[Math.Min(AtATime, _entries.Length - start)][];
            Parallel.For(0, parts.Length, i => parts[i] = [.. partsOf(_entries[start + i])]);
            for (var i = 0; i < parts.Length; i++)
            {
                Add(start + i, parts[i]);
            }
        }
    }

    private void Add(int number, KeyValuePair<ulong, int>[] parts)
    {
        foreach (var (key, level) in parts)
        {
            ref var lists = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, key, out _);
            lists ??= new List<int>?[Levels];
            (lists[level] ??= []).Add(number);
        }
    }
}
