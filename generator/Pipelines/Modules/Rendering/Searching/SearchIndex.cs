using System.Runtime.InteropServices;

namespace SocialHub.Pipelines;

/// <summary>
/// Which entries hold which two characters in a row (bigrams of UTF-16 units) at which level: in the title, in a heading
/// or as a topic, or elsewhere. Whatever stands in a text is among the entries that hold all its bigrams, so nothing is missed.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Title, heading, elsewhere.</summary>
    private const int Levels = 3;

    /// <summary>In place of the first character: the second one begins a title or a topic.</summary>
    private const char Start = '\u0001';

    private readonly Dictionary<uint, List<int>?[]> _postings = [];

    /// <param name="entries">In the order of their numbers.</param>
    /// <param name="fold">Makes equal what readers mean as one.</param>
    public SearchIndex(ImmutableArray<SearchEntry> entries, SearchFold fold)
    {
        var keys = new Dictionary<uint, int>[entries.Length];
        Parallel.For(0, entries.Length, i => keys[i] = KeysOf(entries[i], fold));
        for (var number = 0; number < keys.Length; number++)
        {
            foreach (var (key, level) in keys[number])
            {
                ref var lists = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, key, out _);
                lists ??= new List<int>?[Levels];
                (lists[level] ??= []).Add(number);
            }
        }
    }

    /// <summary>Every bigram with its postings, title first, levels apart by a point; ordered by character codes.</summary>
    public IEnumerable<(string Key, string Postings)> Rows() => _postings
        .OrderBy(p => p.Key)
        .Select(p => (string.Create(2, p.Key, (span, key) => (span[0], span[1]) = ((char)(key >> 16), (char)key)), Write(p.Value)));

    private static string Write(List<int>?[] lists) => string.Join('.', lists.Select(l => l is null ? "" : Postings.Write(l))).TrimEnd('.');

    // Each bigram once, at the best level it has.
    private static Dictionary<uint, int> KeysOf(SearchEntry entry, SearchFold fold)
    {
        var keys = new Dictionary<uint, int>();
        Add(keys, fold.Fold(entry.Title), 0);
        foreach (var name in entry.Topics.Prepend(entry.Title).Select(fold.Fold))
        {
            Add(keys, name, 1);
            if (name.Length > 0)
            {
                keys.TryAdd(Key(Start, name[0]), 0);
            }
        }

        foreach (var block in entry.Blocks.OrderByDescending(b => b.IsHeading))
        {
            Add(keys, fold.Fold(block.Text), block.IsHeading ? 1 : 2);
        }

        return keys;
    }

    private static void Add(Dictionary<uint, int> keys, string text, int level)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i]))
            {
                keys.TryAdd(Key(text[i - 1], text[i]), level);
            }
        }
    }

    private static uint Key(char first, char second) => ((uint)first << 16) | second;
}
