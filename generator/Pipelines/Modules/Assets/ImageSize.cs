using System.Buffers.Binary;

namespace SocialHub.Pipelines;

/// <summary>The size of a picture in pixels, from its first bytes; a browser keeps room for a picture whose size it is told.</summary>
internal readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>PNG (ISO/IEC 15948): the first chunk, IHDR.</summary>
    public static ImageSize? OfPng(ReadOnlySpan<byte> bytes) => bytes.Length >= 24
        ? Of(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
        : null;

    /// <summary>JPEG (ITU-T T.81): a start of frame, the markers C0 to CF without DHT, JPG and DAC.</summary>
    public static ImageSize? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[2..];
        while (rest.Length >= 9 && rest[0] == 0xFF && rest[1] != 0xDA)
        {
            if (rest[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Of(BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), BinaryPrimitives.ReadUInt16BigEndian(rest[5..]));
            }

            rest = rest[Math.Min(rest.Length, 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]))..];
        }

        return null;
    }

    /// <summary>WebP (RFC 9649): extended, lossless, or lossy.</summary>
    public static ImageSize? OfWebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
        {
            return null;
        }

        var name = bytes[12..16];
        var data = bytes[20..];
        if (name.SequenceEqual("VP8X"u8))
        {
            return Of(1 + UInt24(data[4..]), 1 + UInt24(data[7..]));
        }

        if (name.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return Of(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return name.SequenceEqual("VP8 "u8)
            ? Of(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
            : null;
    }

    private static ImageSize? Of(int width, int height) => width > 0 && height > 0 ? new ImageSize(width, height) : null;

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
