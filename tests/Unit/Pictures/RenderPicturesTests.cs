using SkiaSharp;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What is published of a picture: upright, without metadata, never larger, the same bytes each time.</summary>
public class RenderPicturesTests
{
    public static TheoryData<int> Orientations => [1, 2, 3, 4, 5, 6, 7, 8];

    // Exif (CIPA DC-008, 4.6.4): where the first row and the first column of the file are to be seen.
    [Theory]
    [MemberData(nameof(Orientations))]
    public void A_picture_stands_upright(int orientation)
    {
        string[] seen = ["", "RGBY", "GRYB", "YBGR", "BYRG", "RBGY", "BRYG", "YGBR", "GYRB"];
        var files = Rendered("a.jpg", MadePicture.WithExif(MadePicture.Jpeg(400, 200), MadePicture.Tiff(orientation)));

        Assert.Equal(["images/a.jpg", .. Widths(orientation).Select(w => $"pictures/a.jpg-{w}.webp")], files.Select(f => f.Path));
        Assert.All(files, f => Assert.Equal(seen[orientation], Corners(f)));
    }

    [Fact]
    public void No_file_holds_metadata_or_a_colour_profile()
    {
        var jpeg = MadePicture.WithExif(MadePicture.Jpeg(400, 200), MadePicture.Tiff(6));
        jpeg = MadePicture.WithSegment(jpeg, 0xED, [.. "Photoshop 3.0\0 8BIM City"u8]);
        jpeg = MadePicture.WithSegment(jpeg, 0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"u8]);
        ImmutableArray<OutputFile> files =
        [
            .. Rendered("a.jpg", jpeg), .. Rendered("b.png", MadePicture.Png(400, 200)), .. Rendered("c.webp", MadePicture.WebP(400, 200)),
        ];

        Assert.Equal(8, files.Length);
        foreach (var word in new[] { "Exif", "EXIF", "eXIf", "8BIM", "xmpmeta", "XMP ", "ICC_PROFILE", "ICCP", "iCCP" })
        {
            Assert.All(files, f => Assert.False(f.Bytes.Span.IndexOf(System.Text.Encoding.ASCII.GetBytes(word)) >= 0, $"{f.Path} holds {word}"));
        }
    }

    [Fact]
    public void Colours_of_another_profile_become_those_of_screens()
    {
        using var wide = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        var jpeg = MadePicture.JpegOf(new SKColor(200, 100, 100), wide);
        var files = Rendered("a.jpg", jpeg);

        using var shown = SKBitmap.Decode(files[0].Bytes.ToArray());
        Assert.InRange(shown.GetPixel(32, 32).Red, 196, 204);

        // The numbers in the file are others: of a redder red less is needed.
        using var codec = SKCodec.Create(new MemoryStream(jpeg));
        using var raw = new SKBitmap(new SKImageInfo(64, 64, SKColorType.Rgba8888, SKAlphaType.Opaque, wide));
        codec.GetPixels(raw.Info, raw.GetPixels());
        Assert.InRange(raw.GetPixelSpan()[0], 170, 192);
    }

    [Theory]
    [InlineData(200, "200")]
    [InlineData(360, "360")]
    [InlineData(800, "360 720 800")]
    [InlineData(3000, "360 720 1080 1440")]
    public void A_picture_is_never_made_larger(int width, string expected)
    {
        var files = Rendered("a.png", MadePicture.Png(width, 90));

        Assert.Equal(expected, string.Join(' ', files.Skip(1).Select(f => Size(f).Width)));
        Assert.Equal(Size(files[^1]), Size(files[0]));
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes_with_any_cache()
    {
        var jpeg = MadePicture.Jpeg(900, 300);
        var cache = new CountingCache();

        var first = Rendered("a.jpg", jpeg);
        Assert.Equal(Text(first), Text(Rendered("a.jpg", jpeg, cache)));
        Assert.Equal(Text(first), Text(Rendered("a.jpg", jpeg, cache)));
        Assert.Equal(4, cache.Made);
    }

    [Fact]
    public void A_picture_that_is_cut_off_is_told_and_nothing_of_it_is_published()
    {
        var bag = new DiagnosticBag();
        var jpeg = MadePicture.Jpeg(800, 400);

        Assert.Empty(Rendered("a.jpg", jpeg[..(jpeg.Length / 2)], bag: bag));
        Assert.Equal(["image-damaged"], bag.ToOrderedList().Select(d => d.Code));
    }

    private static int[] Widths(int orientation) => orientation >= 5 ? [200] : [360, 400];

    private static ImmutableArray<OutputFile> Rendered(string name, byte[] bytes, IByteCache? cache = null, DiagnosticBag? bag = null)
    {
        var context = new BuildContext(BuiltSites.Day, bag ?? new DiagnosticBag()) { Cache = cache ?? new NoCache() };
        return new RenderPictures().Run(Images.Define().Run([new ContentFile($"images/{name}", bytes)], context), context);
    }

    private static string Text(IEnumerable<OutputFile> files) =>
        string.Concat(files.Select(f => $"{f.Path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Bytes.Span))}\n"));

    private static (int Width, int Height) Size(OutputFile file)
    {
        using var shown = SKBitmap.Decode(file.Bytes.ToArray());
        return (shown.Width, shown.Height);
    }

    private static string Corners(OutputFile file)
    {
        using var shown = SKBitmap.Decode(file.Bytes.ToArray());
        var (right, bottom) = (shown.Width - 20, shown.Height - 20);
        return string.Concat(new[] { (20, 20), (right, 20), (20, bottom), (right, bottom) }.Select(p => Name(shown.GetPixel(p.Item1, p.Item2))));
    }

    private static char Name(SKColor colour) => new[] { ('R', MadePicture.Red), ('G', MadePicture.Green), ('B', MadePicture.Blue), ('Y', MadePicture.Yellow) }
        .MinBy(c => Math.Abs(c.Item2.Red - colour.Red) + Math.Abs(c.Item2.Green - colour.Green) + Math.Abs(c.Item2.Blue - colour.Blue)).Item1;

    private sealed class CountingCache : IByteCache
    {
        private readonly MemoryCache _inner = new(new NoCache());
        private int _made;

        public int Made => _made;

        public ReadOnlyMemory<byte> GetOrMake(CacheKey key, Func<ReadOnlyMemory<byte>> make) => _inner.GetOrMake(key, () =>
        {
            Interlocked.Increment(ref _made);
            return make();
        });
    }
}
