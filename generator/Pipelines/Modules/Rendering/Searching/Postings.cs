using System.Text;

namespace SocialHub.Pipelines;

/// <summary>
/// Writes ascending numbers as letters: gaps in groups of five bits, as in source maps but without a sign; or, when that
/// is shorter, <c>!</c> and a row of bits, six in a letter. The letters are the 64 from <c>0</c> on.
/// </summary>
internal static class Postings
{
    private const char Zero = '0';

    public static string Write(IReadOnlyList<int> numbers)
    {
        var gaps = Gaps(numbers);
        return numbers.Count > 0 && (numbers[^1] / 6) + 2 < gaps.Length ? Bits(numbers) : gaps;
    }

    private static string Gaps(IReadOnlyList<int> numbers)
    {
        var text = new StringBuilder();
        var last = -1;
        foreach (var number in numbers)
        {
            var gap = number - last - 1;
            for (; gap >= 32; gap >>= 5)
            {
                text.Append((char)(Zero + ((gap & 31) | 32)));
            }

            text.Append((char)(Zero + gap));
            last = number;
        }

        return text.ToString();
    }

    private static string Bits(IReadOnlyList<int> numbers)
    {
        var groups = new int[(numbers[^1] / 6) + 1];
        foreach (var number in numbers)
        {
            groups[number / 6] |= 1 << (number % 6);
        }

        return "!" + string.Concat(groups.Select(g => (char)(Zero + g)));
    }
}
