using SkiaSharp;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Cleaning takes out what is not the picture, and nothing else; personal facts are found wherever they stand.</summary>
public class CleanImageTests
{
    private static readonly byte[] Photo = MadePicture.Jpeg(40, 20);

    public static TheoryData<string, byte[]> Personal => new()
    {
        { "a latitude", MadePicture.WithExif(Photo, MadePicture.Tiff(1, tellsPlace: true)) },
        { "the owner of the camera", MadePicture.WithExif(Photo, MadePicture.TiffOfCamera(0xA430)) },
        { "the number of the camera", MadePicture.WithExif(Photo, MadePicture.TiffOfCamera(0xA431)) },
        { "a latitude in XMP", MadePicture.WithSegment(Photo, 0xE1, [.. "http://ns.adobe.com/xap/1.0/\0 exif:GPSLatitude"u8]) },
        { "a film after the picture", [.. Photo, .. "....ftypmp42"u8] },
    };

    [Theory]
    [MemberData(nameof(Personal))]
    public void A_personal_fact_is_found_and_taken_out(string what, byte[] jpeg)
    {
        Assert.True(ImageFormat.Of(jpeg)!.Metadata.IsPersonal, what);

        var clean = CleanImage.Clean(jpeg)!;
        Assert.False(ImageFormat.Of(clean)!.Metadata.IsPersonal, what);
        Assert.Equal(Points(Photo), Points(clean));
        Assert.Equal(clean, CleanImage.Clean(clean));
    }

    [Theory]
    [InlineData(0x9003)]
    [InlineData(0x927C)]
    public void The_day_and_the_notes_of_a_camera_are_no_fault(int tag) =>
        Assert.False(ImageFormat.Of(MadePicture.WithExif(Photo, MadePicture.TiffOfCamera((ushort)tag)))!.Metadata.IsPersonal);

    [Fact]
    public void How_a_picture_must_be_turned_is_kept_in_each_format()
    {
        var clean = CleanImage.Clean(MadePicture.WithExif(Photo, MadePicture.Tiff(6, tellsPlace: true)))!;

        Assert.Equal(6, ImageFormat.Of(clean)!.Metadata.Orientation);
        using var codec = SKCodec.Create(new MemoryStream(clean));
        Assert.Equal(SKEncodedOrigin.RightTop, codec.EncodedOrigin);
    }

    [Fact]
    public void What_is_no_picture_is_not_touched() => Assert.Null(CleanImage.Clean("hello"u8));

    [Fact]
    public void No_cut_of_a_picture_makes_the_reader_fail()
    {
        var whole = MadePicture.WithExif(Photo, MadePicture.Tiff(6, tellsPlace: true));

        Assert.All(Enumerable.Range(3, 200), n => Assert.NotNull(CleanImage.Clean(whole.AsSpan(0, n))));
    }

    private static string Points(byte[] file)
    {
        using var shown = SKBitmap.Decode(file);
        return Convert.ToHexString(shown.GetPixelSpan());
    }
}
