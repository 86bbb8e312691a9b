using System.Buffers.Binary;

namespace SocialHub.Pipelines;

/// <summary>What matters to us in an Exif block (CIPA DC-008, a TIFF 6.0 file in small).</summary>
/// <param name="Orientation">1 to 8; 1 when it is not said: the picture stands as it lies in the file.</param>
/// <param name="TellsPlace">True when a latitude or longitude is in it.</param>
/// <param name="TellsOwner">True when the name of the camera's owner, or a number by which the camera is known again, is in it.</param>
internal readonly record struct ExifFacts(int Orientation, bool TellsPlace, bool TellsOwner)
{
    private const ushort OrientationTag = 0x0112;
    private const ushort ExifPointer = 0x8769;
    private const ushort GpsPointer = 0x8825;

    private static readonly ushort[] OwnerTags = [0xA430, 0xA431, 0xA435, 0xC62F];
    private static readonly ushort[] PlaceTags = [0x02, 0x04, 0x14, 0x16, 0x1C];

    public static ExifFacts None { get; } = new(1, false, false);

    /// <param name="tiff">From its byte order mark on. What is cut off or points outside is passed over.</param>
    public static ExifFacts Of(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
        {
            return None;
        }

        var isLittle = tiff[0] == 'I';
        var main = Entries(tiff, UInt32(tiff[4..], isLittle), isLittle);
        var camera = main.TryGetValue(ExifPointer, out var exif) ? Entries(tiff, exif, isLittle) : [];
        var place = main.TryGetValue(GpsPointer, out var gps) ? Entries(tiff, gps, isLittle) : [];

        // A short value stands in the first two of the four bytes.
        var orientation = main.TryGetValue(OrientationTag, out var value) ? isLittle ? value & 0xFFFF : value >> 16 : 1;
        return new ExifFacts(
            orientation is >= 1 and <= 8 ? (int)orientation : 1,
            PlaceTags.Any(place.ContainsKey),
            OwnerTags.Any(t => main.ContainsKey(t) || camera.ContainsKey(t)));
    }

    // A directory: a count, then 12 bytes each of tag, type, count and value.
    private static Dictionary<ushort, uint> Entries(ReadOnlySpan<byte> tiff, uint offset, bool isLittle)
    {
        var entries = new Dictionary<ushort, uint>();
        if (offset + 2L > tiff.Length)
        {
            return entries;
        }

        var rest = tiff[((int)offset + 2)..];
        for (var left = UInt16(tiff[(int)offset..], isLittle); left > 0 && rest.Length >= 12; left--)
        {
            entries[UInt16(rest, isLittle)] = UInt32(rest[8..], isLittle);
            rest = rest[12..];
        }

        return entries;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
