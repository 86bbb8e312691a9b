using System.Runtime.InteropServices;

namespace SocialHub.Pipelines;

/// <summary>
/// Which pieces hold which two to four characters in a row at which level (<see cref="SearchLevel"/>).
/// Whatever stands in a text is among the pieces that hold all its parts, so nothing is missed.
/// </summary>
/// <remarks>A part is listed only where both parts that are one shorter would leave too many pieces to look through.</remarks>
internal sealed class SearchIndex
{
    /// <summary>So many pieces are looked through rather than listed once more.</summary>
    private const int Few = 30;

    /// <summary>Each worker takes the parts that begin with its share of the characters.</summary>
    private const int Workers = 4;

    private readonly Dictionary<ulong, PartPostings>[] _parts = [.. Enumerable.Range(0, Workers).Select(_ => new Dictionary<ulong, PartPostings>())];

    /// <param name="pieces">In the order of their numbers.</param>
    /// <param name="fold">Makes equal what readers mean as one.</param>
    public SearchIndex(ImmutableArray<SearchPiece> pieces, SearchFold fold)
    {
        // Not kept: at ten thousand documents they take tens of megabytes, and nobody needs them once the parts are listed.
        var texts = new SearchText[pieces.Length];
        Parallel.For(0, pieces.Length, i => texts[i] = SearchText.Of(pieces[i], fold));
        AddNames(texts);
        Parallel.For(0, Workers, worker => Add(texts, worker, 2, null));
        for (var length = 3; length <= SearchParts.Longest; length++)
        {
            var (size, common) = (length, CommonPlaces(texts, length - 1));
            Parallel.For(0, Workers, worker => Add(texts, worker, size, common));
        }
    }

    /// <summary>About how many letters all rows take.</summary>
    public long Length => _parts.Sum(parts => parts.Values.Sum(p => (long)p.Length));

    /// <summary>Every part with its postings, ordered by character codes.</summary>
    public IEnumerable<(string Key, string Postings)> Rows() => _parts.SelectMany(p => p)
        .OrderBy(p => p.Key)
        .Select(p => (SearchParts.TextOf(p.Key), p.Value.ToString()));

    private void AddNames(SearchText[] texts)
    {
        foreach (var piece in texts)
        {
            foreach (var (name, level) in piece.Texts.Take(piece.Names).Where(n => n.Text.Length > 0))
            {
                PostingsOf(0, SearchParts.Beginning(name[0])).Add(piece.Number, level);
            }
        }
    }

    // For each place of each text: whether the part that begins there is in many pieces.
    private bool[][][] CommonPlaces(SearchText[] texts, int length)
    {
        var common = _parts.SelectMany(p => p).Where(p => p.Value.Count > Few).Select(p => p.Key).ToHashSet();
        var places = new bool[texts.Length][][];
        Parallel.For(0, texts.Length, i => places[i] = [.. texts[i].Texts.Select(t => PlacesOf(t.Text, length, common))]);
        return places;
    }

    private static bool[] PlacesOf(string text, int length, HashSet<ulong> common)
    {
        var places = new bool[text.Length];
        SearchParts.Visit(text, length, (place, part) => places[place] = common.Contains(part));
        return places;
    }

    // A part of two is always listed, a longer one where both parts that are one shorter are common.
    private void Add(SearchText[] texts, int worker, int length, bool[][][]? common)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            var piece = texts[i];
            for (var j = 0; j < piece.Texts.Length; j++)
            {
                var (text, level) = piece.Texts[j];
                var places = common?[i][j];
                SearchParts.Visit(text, length, (place, part) =>
                {
                    if (SearchParts.FirstOf(part) % Workers == worker && (places is null || (places[place] && places[place + 1])))
                    {
                        PostingsOf(worker, part).Add(piece.Number, level);
                    }
                });
            }
        }
    }

    private PartPostings PostingsOf(int worker, ulong part)
    {
        ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_parts[worker], part, out _);
        return postings ??= new PartPostings();
    }
}
