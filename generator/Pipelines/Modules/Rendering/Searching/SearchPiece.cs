using System.Runtime.InteropServices;

namespace SocialHub.Pipelines;

/// <summary>A part of an entry that is listed and loaded alone, so that a reader of one sentence need not load a long page.</summary>
/// <param name="Entry">Of what it is a part.</param>
/// <param name="Number">Its number: that of its entry times <see cref="Most"/>, and its place in it.</param>
/// <param name="Blocks">Its texts, in the order of the page: a view of those of the entry.</param>
internal sealed record SearchPiece(SearchEntry Entry, int Number, ArraySegment<SearchBlock> Blocks)
{
    /// <summary>So many pieces an entry has at most; the script knows the number too.</summary>
    public const int Most = 4;

    /// <summary>About so many characters a piece has; smaller ones would be mostly title and address.</summary>
    private const int Size = 450;

    /// <summary>What a block costs beside its text.</summary>
    private const int Around = 3;

    /// <summary>Whether it is the one that also stands for title and topics.</summary>
    public bool IsFirst => Number % Most == 0;

    /// <summary>The pieces of an entry, at least one; no block is cut, so whatever stands in one block stands in one piece.</summary>
    public static IEnumerable<SearchPiece> Of(SearchEntry entry, int number)
    {
        ArraySegment<SearchBlock> blocks = ImmutableCollectionsMarshal.AsArray(entry.Blocks)!;
        var length = blocks.Sum(LengthOf);
        var pieces = Math.Clamp((length + (Size / 2)) / Size, 1, Most);
        var (first, place, held) = (0, 0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            var own = LengthOf(blocks[i]);
            if (held > 0 && place < pieces - 1 && held + (own / 2) > length / pieces)
            {
                yield return new SearchPiece(entry, (number * Most) + place++, blocks[first..i]);
                (first, held) = (i, 0);
            }

            held += own;
        }

        yield return new SearchPiece(entry, (number * Most) + place, blocks[first..]);
    }

    private static int LengthOf(SearchBlock block) => block.Text.Length + Around;
}
