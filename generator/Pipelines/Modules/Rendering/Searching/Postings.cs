using System.Text;

namespace SocialHub.Pipelines;

/// <summary>
/// Writes ascending numbers as letters: gaps in groups of five bits, as in source maps but without a sign. The letters are
/// the 64 from <c>0</c> on.
/// </summary>
/// <remarks>A row of bits would be shorter where most numbers are there, but not once it is compressed (decision 0025).</remarks>
internal sealed class Postings
{
    // Millions of numbers: as they are written they take a byte each, not four.
    private byte[] _letters = new byte[4];
    private int _last = -1;

    /// <summary>How many letters there are.</summary>
    public int Length { get; private set; }

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
        var gap = number - _last - 1;
        for (; gap >= 32; gap >>= 5)
        {
            Append((gap & 31) | 32);
        }

        Append(gap);
        _last = number;
    }

    public override string ToString() => Encoding.ASCII.GetString(_letters, 0, Length);

    private void Append(int value)
    {
        if (Length == _letters.Length)
        {
            Array.Resize(ref _letters, Length * 2);
        }

        _letters[Length++] = (byte)('0' + value);
    }
}
