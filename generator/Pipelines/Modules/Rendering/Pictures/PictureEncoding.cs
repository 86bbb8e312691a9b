using SkiaSharp;

namespace SocialHub.Pipelines;

/// <summary>Writes points as files. Without a colour profile: sRGB is what a file without one means.</summary>
internal static class PictureEncoding
{
    /// <summary>Above this nobody sees a difference in a photo; below it skin and sky get blocks.</summary>
    private const int WebPQuality = 78;

    private const int JpegQuality = 82;

    /// <summary>How hard the encoder looks for a smaller file; 0 to 100.</summary>
    private const int LosslessEffort = 70;

    // What came as a PNG is a drawing: its lines and letters stay sharp, nothing is lost.
    public static ReadOnlyMemory<byte> WebP(SKBitmap points, bool isDrawing) => Encode(points, p => p.Encode(isDrawing
        ? new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, LosslessEffort)
        : new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, WebPQuality)));

    public static ReadOnlyMemory<byte> Jpeg(SKBitmap points) => Encode(points, p => p.Encode(
        new SKJpegEncoderOptions(JpegQuality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore)));

    public static ReadOnlyMemory<byte> Png(SKBitmap points) => Encode(points, p => p.Encode(SKPngEncoderOptions.Default));

    private static ReadOnlyMemory<byte> Encode(SKBitmap points, Func<SKPixmap, SKData?> encode)
    {
        var info = new SKImageInfo(points.Width, points.Height, points.ColorType, points.AlphaType);
        using var bare = new SKPixmap(info, points.GetPixels(), points.RowBytes);
        using var data = encode(bare) ?? throw new InvalidOperationException($"{points.Width}×{points.Height} points could not be encoded.");
        return data.ToArray();
    }
}
