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

    // For each place: the length of the longest part beginning there that is in many pieces, 0 for none.
    private readonly byte[] _common;

    /// <param name="pieces">In the order of their numbers.</param>
    /// <param name="fold">Makes equal what readers mean as one.</param>
    public SearchIndex(ImmutableArray<SearchPiece> pieces, SearchFold fold)
    {
        _texts = new SearchTexts(pieces, fold);
        AddNames(pieces, fold);
        _common = new byte[_texts.Characters.Length];
        for (var length = 2; length <= SearchParts.Longest; length++)
        {
            var size = length;
            Parallel.For(0, Workers, worker => List(worker, size));
            if (length < SearchParts.Longest)
            {
                NoteCommon(size);
            }
        }

        Rows = OrderedRows();
    }

    /// <summary>Every part with its postings, ordered by character codes.</summary>
    public ImmutableArray<(ulong Part, PartPostings Postings)> Rows { get; }

    private void AddNames(ImmutableArray<SearchPiece> pieces, SearchFold fold)
    {
        foreach (var piece in pieces.Where(p => p.IsFirst))
        {
            foreach (var (name, level) in SearchText.NamesOf(piece.Entry))
            {
                if (fold.Fold(name) is [var first, ..])
                {
                    _tables[0].Add(SearchParts.Beginning(first), piece.Number, level);
                }
            }
        }
    }

    private void List(int worker, int length)
    {
        var (characters, table, text) = (_texts.Characters, _tables[worker], 0);
        var read = SearchParts.Of(characters.AsSpan(0, SearchParts.Longest));
        for (var place = 0; place < characters.Length - SearchParts.Longest; place++)
        {
            if (characters[place] % Workers == worker && IsListed(place, length))
            {
                text = _texts.TextAt(place, text);
                table.Add(SearchParts.Begin(read, length), _texts.NumberOf(text), _texts.LevelOf(text));
            }

            read = SearchParts.Next(read, characters[place + SearchParts.Longest]);
        }
    }

    // Parts are looked up again, because to note the part of each place would take more memory than all texts. A thread
    // may see a neighbour's place before or after it was raised: either is common at the shorter length.
    private void NoteCommon(int length)
    {
        var (characters, tables) = (_texts.Characters, _tables);
        Parallel.ForEach(Partitioner.Create(0, characters.Length - SearchParts.Longest), range =>
        {
            for (var place = range.Item1; place < range.Item2; place++)
            {
                if (IsListed(place, length) && tables[characters[place] % Workers].CountOf(SearchParts.Of(characters.AsSpan(place, length))) > Few)
                {
                    _common[place] = (byte)length;
                }
            }
        });
    }

    // A part of two is always listed, a longer one where both parts that are one shorter are common. There only the last
    // character can be a gap.
    private bool IsListed(int place, int length) =>
        (length == 2 ? _texts.Characters[place] != SearchTexts.Gap : _common[place] >= length - 1 && _common[place + 1] >= length - 1)
        && _texts.Characters[place + length - 1] != SearchTexts.Gap;

    private ImmutableArray<(ulong Part, PartPostings Postings)> OrderedRows() =>
        [.. _tables.SelectMany(t => t.Rows).OrderBy(r => r.Part)];
}
