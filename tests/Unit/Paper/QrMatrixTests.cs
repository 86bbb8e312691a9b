using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What can be said of a QR code without reading it; <c>tests/Browser</c> reads them with another program.</summary>
public class QrMatrixTests
{
    // ISO/IEC 18004: a version has 17 + 4 × version modules on a side; level M holds 26, 42, 62 and 84 bytes in versions 2 to 5.
    [Theory]
    [InlineData(26, 2)]
    [InlineData(27, 3)]
    [InlineData(42, 3)]
    [InlineData(43, 4)]
    [InlineData(62, 4)]
    [InlineData(63, 5)]
    [InlineData(84, 5)]
    public void The_smallest_version_that_holds_the_address_is_taken(int length, int version)
    {
        var code = QrMatrix.Of("https://example.org/".PadRight(length, 'a'));

        Assert.Equal(17 + (4 * version) + 8, code.Side);
    }

    [Fact]
    public void The_quiet_zone_is_white_and_each_corner_but_one_has_its_mark()
    {
        var code = QrMatrix.Of("https://example.org/");

        Assert.StartsWith("M4 4h7v1h-7z", code.Path, StringComparison.Ordinal);
        Assert.Contains($"M{code.Side - 11} 4h7v1h-7z", code.Path, StringComparison.Ordinal);
        Assert.Contains($"M4 {code.Side - 5}h7v1h-7z", code.Path, StringComparison.Ordinal);
        var starts = code.Path.Split('M', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p[..p.IndexOf('h', StringComparison.Ordinal)].Split(' ').Select(int.Parse).ToArray());
        Assert.All(starts, s => Assert.True(s[0] >= 4 && s[1] >= 4 && s[1] < code.Side - 4));
    }

    [Fact]
    public void The_same_address_gives_the_same_code() =>
        Assert.Equal(QrMatrix.Of("https://example.org/a/#short-citizen"), QrMatrix.Of("https://example.org/a/#short-citizen"));
}
