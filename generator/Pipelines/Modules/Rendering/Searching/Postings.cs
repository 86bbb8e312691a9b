using System.Text;

namespace SocialHub.Pipelines;

/// <summary>
/// Writes ascending numbers as letters: gaps in groups of five bits, as in source maps but without a sign. The letters are
/// the 64 from <c>0</c> on.
/// </summary>
/// <remarks>A row of bits would be shorter where most numbers are there, but not once it is compressed (decision 0025).</remarks>
internal struct Postings
{
    // Millions of numbers: as they are written they take a byte each, not four.
    private byte[]? _letters;
    private int _length;

    // The number that a gap of 0 stands for.
    private int _next;

    /// <summary>The letters, ASCII.</summary>
    public readonly ReadOnlySpan<byte> Letters => _letters.AsSpan(0, _length);

    public static string Write(IEnumerable<int> numbers)
    {
        var postings = new Postings();
        foreach (var number in numbers)
        {
            postings.Add(number);
        }

        return postings.ToString();
    }

    /// <param name="number">Greater than the last.</param>
    public void Add(int number)
    {
        var gap = number - _next;
        for (; gap >= 32; gap >>= 5)
        {
            Append((gap & 31) | 32);
        }

        Append(gap);
        _next = number + 1;
    }

    public override readonly string ToString() => Encoding.ASCII.GetString(Letters);

    private void Append(int value)
    {
        _letters ??= new byte[4];
        if (_length == _letters.Length)
        {
            Array.Resize(ref _letters, _length * 2);
        }

        _letters[_length++] = (byte)('0' + value);
    }
}
