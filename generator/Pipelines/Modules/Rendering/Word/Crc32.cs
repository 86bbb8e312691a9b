namespace SocialHub.Pipelines;

/// <summary>The checksum of ZIP (CRC-32 of ISO/IEC 8802-3, reflected polynomial EDB88320).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc = (crc >> 8) ^ Table[(byte)(crc ^ b)];
        }

        return ~crc;
    }

    private static uint Entry(int index)
    {
        var value = (uint)index;
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
        }

        return value;
    }
}
