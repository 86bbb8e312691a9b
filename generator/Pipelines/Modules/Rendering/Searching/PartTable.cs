using System.Runtime.InteropServices;

namespace SocialHub.Pipelines;

/// <summary>Parts in the order in which they were met, each with its postings and a number from 1 on.</summary>
internal sealed class PartTable
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<PartPostings> _postings = [];

    public IEnumerable<(ulong Part, PartPostings Postings)> Rows => _numbers.Select(n => (n.Key, _postings[n.Value - 1]));

    /// <summary>Tells that a piece has a part at a level.</summary>
    /// <returns>The number of the part.</returns>
    public int Add(ulong part, int piece, SearchLevel level)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, part, out var isKnown);
        if (!isKnown)
        {
            _postings.Add(new PartPostings());
            number = _postings.Count;
        }

        _postings[number - 1].Add(piece, level);
        return number;
    }

    /// <summary>In how many pieces a part stands.</summary>
    /// <param name="number">Of the part.</param>
    public int CountOf(int number) => _postings[number - 1].Count;
}
