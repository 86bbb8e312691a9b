namespace SocialHub.Pipelines;

/// <summary>What the bytes of a picture tell without being decoded: its format, its size, and what else they say.</summary>
/// <param name="Name"><see cref="Jpeg"/>, <see cref="Png"/> or <see cref="WebP"/>.</param>
/// <param name="Size">As it lies in the file, not yet upright; null when it cannot be read: the file is no whole picture.</param>
/// <param name="Metadata">Orientation, and whether it tells a place or an owner.</param>
internal sealed record ImageFormat(string Name, ImageSize? Size, ImageMetadata Metadata)
{
    public const string Jpeg = "JPEG";
    public const string Png = "PNG";
    public const string WebP = "WebP";

    /// <summary>The size as readers see it: 5 to 8 are turned by a quarter.</summary>
    public ImageSize? UprightSize => Size is { } size && Metadata.Orientation >= 5 ? new ImageSize(size.Height, size.Width) : Size;

    /// <summary>True for pictures that move (APNG, animated WebP).</summary>
    public bool IsAnimated { get; private init; }

    /// <summary>The format, or null when the bytes are none of the three.</summary>
    public static ImageFormat? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return new ImageFormat(Jpeg, ImageSize.OfJpeg(bytes), ImageMetadata.Of(bytes, Jpeg));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]))
        {
            return new ImageFormat(Png, ImageSize.OfPng(bytes), ImageMetadata.Of(bytes, Png)) { IsAnimated = HasChunk(bytes, Png, "acTL"u8) };
        }

        return bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)
            ? new ImageFormat(WebP, ImageSize.OfWebP(bytes), ImageMetadata.Of(bytes, WebP)) { IsAnimated = HasChunk(bytes, WebP, "ANIM"u8) }
            : null;
    }

    private static bool HasChunk(ReadOnlySpan<byte> bytes, string format, ReadOnlySpan<byte> name)
    {
        foreach (var segment in ImageSegments.Of(bytes, format))
        {
            if (bytes[segment.Whole].Length >= 8 && bytes[segment.Whole].Slice(format == Png ? 4 : 0, 4).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
