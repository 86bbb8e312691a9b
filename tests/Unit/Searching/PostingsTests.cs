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
    [InlineData(new[] { 0, 1, 2, 5 }, "0002")]
    public void Numbers_are_written(int[] numbers, string written) => Assert.Equal(written, Postings.Write(new ByteLists(), numbers));

    [Fact]
    public void What_is_written_can_be_read_again() => Gen.Int[0, 20_000].HashSet[0, 300]
        .Select(set => set.Order().ToArray())
        .Sample(numbers => numbers.SequenceEqual(Read(Postings.Write(new ByteLists(), numbers))));

    internal static IEnumerable<int> Read(string letters)
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
