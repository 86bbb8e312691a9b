namespace SocialHub.Pipelines;

/// <summary>Parts in the order in which they were met, each with its postings and a number from 1 on.</summary>
internal sealed class PartTable
{
    // 2^64 divided by the golden ratio: spreads what differs anywhere in a part over the high bits (Knuth, TAOCP 6.4).
    private const ulong Spread = 0x9e37_79b9_7f4a_7c15;

    // Open addressing: a part stands at its place or at the next that was free. A place holds the number of its part, 0 for none.
    private int[] _places = new int[1024];
    private int _shift = 54;

    private ulong[] _parts = new ulong[512];
    private PartPostings[] _postings = new PartPostings[512];
    private int _count;
    private readonly ByteLists _lists = new();

    public IEnumerable<(ulong Part, PartPostings Postings)> Rows => Enumerable.Range(0, _count).Select(i => (_parts[i], _postings[i]));

    /// <summary>Tells that a piece has a part at a level.</summary>
    public void Add(ulong part, int piece, SearchLevel level)
    {
        var place = PlaceOf(part);
        var number = _places[place];
        if (number == 0)
        {
            number = Append(part);
            _places[place] = number;
            if (_count == _parts.Length)
            {
                Grow();
            }
        }

        _postings[number - 1].Add(piece, level);
    }

    /// <summary>In how many pieces a part stands.</summary>
    /// <param name="part">One that was told.</param>
    public int CountOf(ulong part) => _postings[_places[PlaceOf(part)] - 1].Count;

    private int PlaceOf(ulong part)
    {
        var place = (int)((part * Spread) >> _shift);
        while (_places[place] is not 0 and var number && _parts[number - 1] != part)
        {
            place = (place + 1) & (_places.Length - 1);
        }

        return place;
    }

    private int Append(ulong part)
    {
        (_parts[_count], _postings[_count]) = (part, new PartPostings(_lists));
        return ++_count;
    }

    // Half of the places stay free.
    private void Grow()
    {
        Array.Resize(ref _parts, _count * 2);
        Array.Resize(ref _postings, _count * 2);
        _places = new int[_places.Length * 2];
        _shift--;
        for (var i = 0; i < _count; i++)
        {
            _places[PlaceOf(_parts[i])] = i + 1;
        }
    }
}
