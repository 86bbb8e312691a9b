using System.Buffers;
using System.Text;

namespace SocialHub.Pipelines;

/// <summary>
/// Writes ascending numbers as letters: gaps in groups of five bits, as in source maps but without a sign. The letters are
/// the 64 from <c>0</c> on.
/// </summary>
/// <remarks>A row of bits would be shorter where most numbers are there, but not once it is compressed (decision 0025).</remarks>
internal struct Postings
{
    private ByteList _letters;

    // The number that a gap of 0 stands for.
    private int _next;

    /// <summary>How many letters there are.</summary>
    public readonly int Length => _letters.Length;

    /// <summary>The letters, ASCII, in the lists that they were put into.</summary>
    public readonly ByteList Letters => _letters;

    /// <summary>The letters of numbers as a text.</summary>
    /// <param name="lists">Hold the letters.</param>
    /// <param name="numbers">Ascending.</param>
    public static string Write(ByteLists lists, IEnumerable<int> numbers)
    {
        var (postings, letters) = (new Postings(), new ArrayBufferWriter<byte>());
        foreach (var number in numbers)
        {
            postings.Add(lists, number);
        }

        lists.Write(postings.Letters, letters);
        return Encoding.ASCII.GetString(letters.WrittenSpan);
    }

    /// <param name="lists">Hold the letters.</param>
    /// <param name="number">Greater than the last.</param>
    public void Add(ByteLists lists, int number)
    {
        var gap = number - _next;
        for (; gap >= 32; gap >>= 5)
        {
            lists.Append(ref _letters, LetterOf((gap & 31) | 32));
        }

        lists.Append(ref _letters, LetterOf(gap));
        _next = number + 1;
    }

    private static byte LetterOf(int value) => (byte)('0' + value);
}
