using System.Collections.Concurrent;

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

    /// <summary>A power of two.</summary>
    private const int Workers = 4;

    private readonly SearchTexts _texts;

    // Each worker lists the parts that begin with its share of the characters: those whose last bits are its number.
    private readonly PartTable[] _tables = [.. Enumerable.Range(0, Workers).Select(_ => new PartTable())];

    /// <param name="pieces">In the order of their numbers.</param>
    /// <param name="fold">Makes equal what readers mean as one.</param>
    public SearchIndex(ImmutableArray<SearchPiece> pieces, SearchFold fold)
    {
        var folded = new SearchText[pieces.Length];
        Parallel.For(0, pieces.Length, i => folded[i] = SearchText.Of(pieces[i], fold));
        _texts = new SearchTexts(folded);
        AddNames(folded);
        var parts = new int[_texts.Characters.Length];
        bool[]? common = null;
        for (var length = 2; length <= SearchParts.Longest; length++)
        {
            var (size, shorter) = (length, common);
            Parallel.For(0, Workers, worker => List(worker, size, shorter, parts));
            common = CommonOf(parts);
        }

        Rows = OrderedRows();
    }

    /// <summary>Every part with its postings, ordered by character codes.</summary>
    public ImmutableArray<(ulong Part, PartPostings Postings)> Rows { get; }

    private void AddNames(SearchText[] pieces)
    {
        foreach (var piece in pieces)
        {
            foreach (var (name, level) in piece.Texts.Take(piece.Names).Where(n => n.Text.Length > 0))
            {
                _tables[0].Add(SearchParts.Beginning(name[0]), piece.Number, level);
            }
        }
    }

    // Tells for each place of the worker the number of the part there, 0 where none is listed: a part of two is always
    // listed, a longer one where both parts that are one shorter are common.
    private void List(int worker, int length, bool[]? shorter, int[] parts)
    {
        var (characters, table, text) = (_texts.Characters, _tables[worker], 0);
        var read = SearchParts.Of(characters.AsSpan(0, SearchParts.Longest));
        for (var place = 0; place < characters.Length - SearchParts.Longest; place++)
        {
            if (characters[place] % Workers == worker)
            {
                parts[place] = 0;
                if ((shorter is null || (shorter[place] && shorter[place + 1])) && !HasGap(characters, place, length))
                {
                    text = _texts.TextAt(place, text);
                    parts[place] = table.Add(SearchParts.Begin(read, length), _texts.NumberOf(text), _texts.LevelOf(text));
                }
            }

            read = SearchParts.Next(read, characters[place + SearchParts.Longest]);
        }
    }

    // Where shorter parts are common, only the last character can be a gap.
    private static bool HasGap(char[] characters, int place, int length) =>
        characters[place + length - 1] == SearchTexts.Gap || (length == 2 && characters[place] == SearchTexts.Gap);

    // For each place: whether the part that begins there is in many pieces.
    private bool[] CommonOf(int[] parts)
    {
        var (common, characters, tables) = (new bool[parts.Length], _texts.Characters, _tables);
        Parallel.ForEach(Partitioner.Create(0, parts.Length), range =>
        {
            for (var place = range.Item1; place < range.Item2; place++)
            {
                common[place] = parts[place] > 0 && tables[characters[place] % Workers].CountOf(parts[place]) > Few;
            }
        });
        return common;
    }

    private ImmutableArray<(ulong Part, PartPostings Postings)> OrderedRows() =>
        [.. _tables.SelectMany(t => t.Rows).OrderBy(r => r.Part)];
}
