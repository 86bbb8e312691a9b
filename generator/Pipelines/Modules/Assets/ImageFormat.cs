using System.Buffers.Binary;

namespace SocialHub.Pipelines;

/// <summary>What the first bytes of a picture tell: its format, its size, and whether it carries Exif or XMP.</summary>
/// <param name="Name">JPEG, PNG or WebP.</param>
/// <param name="Size">Null when it cannot be read: the file is no whole picture.</param>
/// <param name="HasMetadata">True when a segment could hold a place, a time or a name.</param>
internal sealed record ImageFormat(string Name, ImageSize? Size, bool HasMetadata)
{
    /// <summary>The format, or null when the bytes are none of the three.</summary>
    public static ImageFormat? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return new ImageFormat("JPEG", ImageSize.OfJpeg(bytes), JpegHasMetadata(bytes));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]))
        {
            return new ImageFormat("PNG", ImageSize.OfPng(bytes), HasChunk(bytes[8..], isPng: true));
        }

        return bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)
            ? new ImageFormat("WebP", ImageSize.OfWebP(bytes), HasChunk(bytes[12..], isPng: false))
            : null;
    }

    // JPEG (ITU-T T.81): segments until start of scan; APP1 holds Exif or XMP.
    private static bool JpegHasMetadata(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[2..];
        while (rest.Length >= 4 && rest[0] == 0xFF && rest[1] != 0xDA)
        {
            if (rest[1] == 0xE1)
            {
                return true;
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length > rest.Length)
            {
                return false;
            }

            rest = rest[length..];
        }

        return false;
    }

    // PNG: length, name, data, CRC. RIFF (WebP): name, length, data padded to even.
    private static bool HasChunk(ReadOnlySpan<byte> rest, bool isPng)
    {
        while (rest.Length >= 8)
        {
            var name = isPng ? rest.Slice(4, 4) : rest[..4];
            if (name.SequenceEqual("eXIf"u8) || name.SequenceEqual("EXIF"u8) || name.SequenceEqual("XMP "u8))
            {
                return true;
            }

            long length = isPng
                ? BinaryPrimitives.ReadUInt32BigEndian(rest) + 12L
                : BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) is var size ? 8L + size + (size & 1) : 0;
            if (length > rest.Length)
            {
                return false;
            }

            rest = rest[(int)length..];
        }

        return false;
    }
}
