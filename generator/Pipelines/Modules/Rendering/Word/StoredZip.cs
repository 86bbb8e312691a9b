using System.Buffers.Binary;
using System.Text;

namespace SocialHub.Pipelines;

/// <summary>A ZIP archive (PKWARE APPNOTE 4.5) whose entries are stored as they are.</summary>
/// <remarks>
/// The framework's own archive notes the operating system and may deflate differently on another processor. Here the same entries
/// give the same bytes everywhere: no compression, the first day that ZIP knows, no attributes.
/// </remarks>
internal sealed class StoredZip
{
    private const byte VersionNeeded = 20;
    private const ushort FirstDay = (1 << 5) | 1; // 1980-01-01

    private readonly MemoryStream _entries = new();
    private readonly MemoryStream _directory = new();
    private ushort _count;

    /// <param name="path">ASCII, with slashes.</param>
    /// <param name="content">Less than 4 GB.</param>
    public void Add(string path, ReadOnlySpan<byte> content)
    {
        var offset = (uint)_entries.Position;
        var name = Encoding.ASCII.GetBytes(path);
        Span<byte> common = stackalloc byte[26];
        common.Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(common, VersionNeeded);
        BinaryPrimitives.WriteUInt16LittleEndian(common[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(common[10..], Crc32.Of(content));
        BinaryPrimitives.WriteUInt32LittleEndian(common[14..], (uint)content.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(common[18..], (uint)content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(common[22..], (ushort)name.Length);

        Write(_entries, 0x04034b50);
        _entries.Write(common);
        _entries.Write(name);
        _entries.Write(content);

        Span<byte> more = stackalloc byte[14];
        more.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(more[10..], offset);
        Write(_directory, 0x02014b50);
        _directory.Write([VersionNeeded, 0]);
        _directory.Write(common);
        _directory.Write(more);
        _directory.Write(name);
        _count++;
    }

    public byte[] ToArray()
    {
        Span<byte> end = stackalloc byte[18];
        end.Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(end[4..], _count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[6..], _count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[8..], (uint)_directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)_entries.Length);

        using var whole = new MemoryStream();
        _entries.WriteTo(whole);
        _directory.WriteTo(whole);
        Write(whole, 0x06054b50);
        whole.Write(end);
        return whole.ToArray();
    }

    private static void Write(MemoryStream stream, uint signature)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, signature);
        stream.Write(bytes);
    }
}
