using System.Buffers.Binary;
using SkiaSharp;

namespace SocialHub.Tests;

/// <summary>Pictures that are made for a test: four fields of colour, red and green above, blue and yellow below.</summary>
internal static class MadePicture
{
    public static readonly SKColor Red = new(220, 30, 30);
    public static readonly SKColor Green = new(30, 160, 60);
    public static readonly SKColor Blue = new(30, 60, 200);
    public static readonly SKColor Yellow = new(230, 210, 40);

    public static byte[] Jpeg(int width, int height) => Encode(width, height, SKEncodedImageFormat.Jpeg);

    public static byte[] Png(int width, int height) => Encode(width, height, SKEncodedImageFormat.Png);

    public static byte[] WebP(int width, int height) => Encode(width, height, SKEncodedImageFormat.Webp);

    /// <summary>A JPEG of one colour whose numbers mean another colour space, told by its profile.</summary>
    public static byte[] JpegOf(SKColor colour, SKColorSpace space)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(64, 64, SKColorType.Rgba8888, SKAlphaType.Opaque, space));
        bitmap.Erase(colour);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        return data.ToArray();
    }

    /// <summary>With an Exif block after the start of the file.</summary>
    public static byte[] WithExif(byte[] jpeg, byte[] tiff) =>
        [.. jpeg[..2], 0xFF, 0xE1, .. BigEndian(2 + 6 + tiff.Length), .. "Exif\0\0"u8, .. tiff, .. jpeg[2..]];

    /// <summary>With another segment after the start of the file.</summary>
    public static byte[] WithSegment(byte[] jpeg, byte marker, byte[] content) =>
        [.. jpeg[..2], 0xFF, marker, .. BigEndian(2 + content.Length), .. content, .. jpeg[2..]];

    /// <summary>Exif with the orientation and, where asked for, a latitude.</summary>
    public static byte[] Tiff(int orientation, bool tellsPlace = false) => tellsPlace
        ? [.. "MM\0*"u8, 0, 0, 0, 8, 0, 2, .. Entry(0x0112, 3, orientation << 16), .. Entry(0x8825, 4, 38), 0, 0, 0, 0, 0, 1, .. Entry(2, 5, 26), 0, 0, 0, 0]
        : [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, .. Entry(0x0112, 3, orientation << 16), 0, 0, 0, 0];

    /// <summary>A directory that holds one value of the camera's own directory.</summary>
    public static byte[] TiffOfCamera(ushort tag) =>
        [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 1, 0, (byte)tag, (byte)(tag >> 8), 2, 0, 1, 0, 0, 0, 65, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Encode(int width, int height, SKEncodedImageFormat format)
    {
        using var space = SKColorSpace.CreateSrgb();
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, space));
        using var canvas = new SKCanvas(bitmap);
        SKColor[] colours = [Red, Green, Blue, Yellow];
        for (var i = 0; i < 4; i++)
        {
            using var paint = new SKPaint();
            paint.Color = colours[i];
            canvas.DrawRect(i % 2 * width / 2f, i / 2 * height / 2f, width / 2f, height / 2f, paint);
        }

        canvas.Flush();
        using var data = bitmap.Encode(format, 92);
        return data.ToArray();
    }

    private static byte[] Entry(ushort tag, ushort type, int value)
    {
        var entry = new byte[12];
        BinaryPrimitives.WriteUInt16BigEndian(entry, tag);
        BinaryPrimitives.WriteUInt16BigEndian(entry.AsSpan(2), type);
        BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(4), 1);
        BinaryPrimitives.WriteInt32BigEndian(entry.AsSpan(8), value);
        return entry;
    }

    private static byte[] BigEndian(int length) => [(byte)(length >> 8), (byte)length];
}
