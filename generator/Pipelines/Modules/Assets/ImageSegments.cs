using System.Buffers.Binary;

namespace SocialHub.Pipelines;

/// <summary>Takes the file of a picture apart: JPEG (ITU-T T.81), PNG (ISO/IEC 15948), WebP (RFC 9649). A file that is cut off gives the pieces that are whole.</summary>
internal static class ImageSegments
{
    private const int PngHead = 8;
    private const int WebPHead = 12;

    /// <param name="bytes">A file.</param>
    /// <param name="format">What <see cref="ImageFormat"/> found the bytes to be.</param>
    public static ImmutableArray<ImageSegment> Of(ReadOnlySpan<byte> bytes, string format) => format switch
    {
        ImageFormat.Jpeg => OfJpeg(bytes),
        ImageFormat.Png => OfChunks(bytes, PngHead, isPng: true),
        _ => OfChunks(bytes, WebPHead, isPng: false),
    };

    private static ImmutableArray<ImageSegment> OfJpeg(ReadOnlySpan<byte> bytes)
    {
        var found = ImmutableArray.CreateBuilder<ImageSegment>();
        found.Add(new ImageSegment(ImageSegmentKind.Picture, ..2, ..2));
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var end = marker == 0xDA ? JpegEnd(bytes, at) : at + 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (end > bytes.Length)
            {
                break;
            }

            var content = bytes[Math.Min(at + 4, end)..end];
            var kind = JpegKind(marker, content);
            found.Add(new ImageSegment(kind, at..end, (at + 4 + PrefixLength(kind, content))..end));
            at = end;
            if (marker == 0xDA)
            {
                found.Add(new ImageSegment(ImageSegmentKind.Other, end..bytes.Length, end..bytes.Length));
                break;
            }
        }

        return found.ToImmutable();
    }

    private static ImageSegmentKind JpegKind(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        0xE1 when content.StartsWith("Exif\0\0"u8) => ImageSegmentKind.Exif,
        0xE1 when content.StartsWith("http://ns.adobe.com/"u8) => ImageSegmentKind.Xmp,
        0xE2 when content.StartsWith("ICC_PROFILE\0"u8) => ImageSegmentKind.Picture,
        0xE0 or 0xEE => ImageSegmentKind.Picture, // JFIF and Adobe: how the colours are coded.
        (>= 0xE1 and <= 0xEF) or 0xFE => ImageSegmentKind.Other,
        _ => ImageSegmentKind.Picture,
    };

    private static int PrefixLength(ImageSegmentKind kind, ReadOnlySpan<byte> content) =>
        kind == ImageSegmentKind.Exif && content.StartsWith("Exif\0\0"u8) ? 6 : 0;

    // Inside a scan FF stands before 00 or a restart mark only; progressive pictures have several scans with tables between them.
    private static int JpegEnd(ReadOnlySpan<byte> bytes, int scan)
    {
        for (var at = scan + 2; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] == 0xFF && bytes[at + 1] == 0xD9)
            {
                return at + 2;
            }
        }

        return bytes.Length;
    }

    // PNG: length, name, data, CRC. RIFF: name, length, data padded to even.
    private static ImmutableArray<ImageSegment> OfChunks(ReadOnlySpan<byte> bytes, int head, bool isPng)
    {
        var found = ImmutableArray.CreateBuilder<ImageSegment>();
        found.Add(new ImageSegment(ImageSegmentKind.Picture, ..head, ..head));
        var at = head;
        while (at + 8 <= bytes.Length)
        {
            var name = bytes.Slice(isPng ? at + 4 : at, 4);
            var length = isPng
                ? BinaryPrimitives.ReadUInt32BigEndian(bytes[at..])
                : BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            var whole = isPng ? 12L + length : 8L + length + (length & 1);
            if (at + whole > bytes.Length)
            {
                break;
            }

            var content = bytes.Slice(at + 8, (int)length);
            var kind = isPng ? PngKind(name, content) : WebPKind(name);
            var skip = PrefixLength(kind, content);
            found.Add(new ImageSegment(kind, at..(at + (int)whole), (at + 8 + skip)..(at + 8 + (int)length)));
            at += (int)whole;
        }

        return found.ToImmutable();
    }

    private static ImageSegmentKind PngKind(ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        if (name.SequenceEqual("eXIf"u8))
        {
            return ImageSegmentKind.Exif;
        }

        if (name.SequenceEqual("iTXt"u8) && content.StartsWith("XML:com.adobe.xmp"u8))
        {
            return ImageSegmentKind.Xmp;
        }

        return name.SequenceEqual("tEXt"u8) || name.SequenceEqual("zTXt"u8) || name.SequenceEqual("iTXt"u8) || name.SequenceEqual("tIME"u8)
            ? ImageSegmentKind.Other
            : ImageSegmentKind.Picture;
    }

    private static ImageSegmentKind WebPKind(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("EXIF"u8) ? ImageSegmentKind.Exif
        : name.SequenceEqual("XMP "u8) ? ImageSegmentKind.Xmp
        : ImageSegmentKind.Picture;
}
