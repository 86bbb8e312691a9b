using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The size of a picture is read from the bytes that its format puts first.</summary>
public class ImageFormatTests
{
    [Theory]
    [InlineData("PNG", "89504E470D0A1A0A 0000000D 49484452 00000320 00000258 08020000 00", 800, 600)]
    [InlineData("JPEG", "FFD8 FFE00004AAAA FFC0000B08 0258 0320 01011100 FFDA", 800, 600)]
    [InlineData("JPEG", "FFD8 FFC40004AAAA FFC2000B08 0001 FFFF 01011100 FFDA", 65535, 1)]
    [InlineData("WebP", "52494646 00000000 57454250 56503858 0A000000 00000000 1F0300 570200", 800, 600)]
    [InlineData("WebP", "52494646 00000000 57454250 5650384C 00000000 2F 1FC39500 0000000000", 800, 600)]
    [InlineData("WebP", "52494646 00000000 57454250 56503820 00000000 000000 9D012A 2003 5802", 800, 600)]
    public void The_size_of_each_format_is_read(string name, string hex, int width, int height)
    {
        var format = ImageFormat.Of(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)))!;

        Assert.Equal((name, new ImageSize(width, height)), (format.Name, format.Size!.Value));
    }

    [Theory]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("89504E470D0A1A0A 0000000D 49484452 00000000 00000258")]
    [InlineData("FFD8 FFDA 000000000000000000")]
    [InlineData("FFD8 FFC40FFF AA")]
    [InlineData("52494646 00000000 57454250")]
    [InlineData("52494646 00000000 57454250 41424344 000000000000000000000000000000")]
    public void A_picture_that_is_cut_off_has_no_size(string hex) =>
        Assert.Null(ImageFormat.Of(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)))?.Size);

    [Fact]
    public void No_cut_of_a_picture_makes_the_reader_fail()
    {
        var whole = Convert.FromHexString("FFD8FFE00004AAAAFFC0000B080258032001011100FFDA");

        Assert.All(Enumerable.Range(0, whole.Length), n => ImageFormat.Of(whole.AsSpan(0, n)));
    }
}
