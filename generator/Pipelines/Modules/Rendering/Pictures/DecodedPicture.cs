using SkiaSharp;

namespace SocialHub.Pipelines;

/// <summary>A picture in memory, in the colours of screens (sRGB, IEC 61966-2-1), not yet upright.</summary>
internal sealed class DecodedPicture : IDisposable
{
    private static readonly SKColorSpace Srgb = SKColorSpace.CreateSrgb();

    private readonly SKBitmap _points;

    private DecodedPicture(SKBitmap points) => _points = points;

    /// <summary>Decodes a whole picture, or gives null when it is cut off or damaged.</summary>
    /// <param name="bytes">A file.</param>
    /// <param name="widest">Width in points that is needed at most; a JPEG is decoded smaller where that still is enough.</param>
    public static DecodedPicture? TryDecode(ReadOnlyMemory<byte> bytes, int widest)
    {
        using var file = new MemoryStream(bytes.ToArray(), writable: false);
        using var codec = SKCodec.Create(file, out var opened);
        if (opened != SKCodecResult.Success)
        {
            return null;
        }

        // The decoder itself turns the colours of the file (ICC) into ours.
        var size = codec.GetScaledDimensions(Math.Min(1f, 2f * widest / Math.Min(codec.Info.Width, codec.Info.Height)));
        var points = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, Srgb));
        if (codec.GetPixels(points.Info, points.GetPixels()) == SKCodecResult.Success)
        {
            return new DecodedPicture(points);
        }

        points.Dispose();
        return null;
    }

    /// <summary>The picture upright, in a size.</summary>
    /// <param name="orientation">1 to 8 (Exif).</param>
    /// <param name="width">Of the upright picture.</param>
    /// <param name="height">Of the upright picture.</param>
    public SKBitmap Upright(int orientation, int width, int height)
    {
        var upright = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, Srgb));
        using var canvas = new SKCanvas(upright);
        using var image = SKImage.FromBitmap(_points);
        canvas.Clear(SKColors.Transparent);
        var (turnedWidth, turnedHeight) = orientation >= 5 ? (_points.Height, _points.Width) : (_points.Width, _points.Height);
        canvas.Scale((float)width / turnedWidth, (float)height / turnedHeight);
        canvas.Concat(Turn(orientation, _points.Width, _points.Height));
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Flush();
        return upright;
    }

    public void Dispose() => _points.Dispose();

    // x' = ScaleX·x + SkewX·y + TransX; y' = SkewY·x + ScaleY·y + TransY. w and h are those of the file.
    private static SKMatrix Turn(int orientation, float w, float h) => orientation switch
    {
        2 => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
        3 => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
        4 => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
        5 => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        6 => new SKMatrix(0, -1, h, 1, 0, 0, 0, 0, 1),
        7 => new SKMatrix(0, -1, h, -1, 0, w, 0, 0, 1),
        8 => new SKMatrix(0, 1, 0, -1, 0, w, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
