using System.Buffers.Binary;

namespace SocialHub.Pipelines;

/// <summary>Takes everything out of a picture's file that is not the picture; the picture itself stays as it is, to the point. Pure.</summary>
public static class CleanImage
{
    private const byte ExifFlag = 8;
    private const byte XmpFlag = 4;

    /// <summary>
    /// The same picture without metadata, or null when the bytes are no JPEG, PNG or WebP. How it must be turned is kept.
    /// Cleaning twice changes nothing more.
    /// </summary>
    public static byte[]? Clean(ReadOnlySpan<byte> bytes)
    {
        if (ImageFormat.Of(bytes) is not { } format)
        {
            return null;
        }

        var turn = format.Metadata.Orientation;
        var clean = new List<byte>(bytes.Length);
        foreach (var segment in ImageSegments.Of(bytes, format.Name))
        {
            if (segment.Kind != ImageSegmentKind.Picture)
            {
                continue;
            }

            clean.AddRange(bytes[segment.Whole]);
            if (turn != 1 && IsPlaceOfExif(format.Name, segment.Whole.Start.Value))
            {
                clean.AddRange(OrientationOnly(turn, format.Name));
            }
        }

        return format.Name == ImageFormat.WebP ? WithWebPHead(clean, turn) : [.. clean];
    }

    // JPEG: after the start of the picture. PNG: after the first chunk, IHDR. WebP: at the end.
    private static bool IsPlaceOfExif(string format, int start) =>
        (format == ImageFormat.Jpeg && start == 0) || (format == ImageFormat.Png && start == 8);

    private static byte[] OrientationOnly(int turn, string format)
    {
        // The smallest Exif block: big-endian, one entry, no next directory.
        byte[] exif = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0];
        if (format == ImageFormat.Jpeg)
        {
            return [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. exif];
        }

        if (format == ImageFormat.WebP)
        {
            return [.. "EXIF"u8, (byte)exif.Length, 0, 0, 0, .. exif];
        }

        byte[] named = [.. "eXIf"u8, .. exif];
        var sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32.Of(named));
        return [0, 0, 0, (byte)exif.Length, .. named, .. sum];
    }

    // The length of the file stands in its head, and VP8X tells by flags what follows.
    private static byte[] WithWebPHead(List<byte> clean, int turn)
    {
        byte[] webp = turn == 1 ? [.. clean] : [.. clean, .. OrientationOnly(turn, ImageFormat.WebP)];
        BinaryPrimitives.WriteUInt32LittleEndian(webp.AsSpan(4), (uint)webp.Length - 8);
        if (webp.AsSpan(12).StartsWith("VP8X"u8))
        {
            webp[20] = (byte)((webp[20] & ~(ExifFlag | XmpFlag)) | (turn == 1 ? 0 : ExifFlag));
        }

        return webp;
    }
}
