using CsCheck;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class PostingsTests
{
    [Theory]
    [InlineData(new int[] { }, "")]
    [InlineData(new[] { 0 }, "0")]
    [InlineData(new[] { 31 }, "O")]
    [InlineData(new[] { 32 }, "P1")]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5, 6 }, "!o1")]
    public void Numbers_are_written(int[] numbers, string written) => Assert.Equal(written, Postings.Write(numbers));

    [Fact]
    public void What_is_written_can_be_read_again() => Gen.Int[0, 20_000].HashSet[0, 300]
        .Select(set => set.Order().ToArray())
        .Sample(numbers => numbers.SequenceEqual(Read(Postings.Write(numbers))));

    [Fact]
    public void A_list_of_all_takes_a_sixth_of_a_letter_each() =>
        Assert.Equal(1 + 1000, Postings.Write([.. Enumerable.Range(0, 6000)]).Length);

    private static IEnumerable<int> Read(string letters) => letters.StartsWith('!')
        ? letters.Skip(1).SelectMany((l, i) => Enumerable.Range(0, 6).Where(b => (((l - '0') >> b) & 1) == 1).Select(b => (i * 6) + b))
        : Gaps(letters);

    private static IEnumerable<int> Gaps(string letters)
    {
        var (gap, shift, last) = (0, 0, -1);
        foreach (var value in letters.Select(l => (l - '0')))
        {
            gap |= (value & 31) << shift;
            shift += 5;
            if (value < 32)
            {
                yield return last += gap + 1;
                (gap, shift) = (0, 0);
            }
        }
    }
}
