using System.IO.Compression;
using System.Text;
using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>Searches the files of a site, byte by byte, for names that must never be published.</summary>
internal static class PrivateNames
{
    /// <summary>The second column of <c>private/contacts.csv</c>, without its heading.</summary>
    public static ImmutableArray<string> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(l => l.Split(',')).Where(c => c.Length > 1).Select(c => c[1].Trim().Trim('"')).Where(n => n.Length > 1)];

    /// <summary><c>path: name</c> for each name in each file: as it is, as JSON or an address would escape it, or in a file that is packed in it.</summary>
    public static IReadOnlyList<string> FindIn(IEnumerable<OutputFile> files, ImmutableArray<string> names) =>
    [
        .. from file in files
           from name in names
           where Contents(file).Any(bytes => Forms(name).Any(form => bytes.AsSpan().IndexOf(form) >= 0))
           select $"{file.Path}: {name}",
    ];

    /// <summary>An archive of one file, as a Word document is.</summary>
    public static byte[] Packed(string path, string text)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(path).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static IEnumerable<byte[]> Forms(string name) =>
    [
        Encoding.UTF8.GetBytes(name),
        Encoding.UTF8.GetBytes(Uri.EscapeDataString(name)),
        Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(name).Trim('"')),
    ];

    private static IEnumerable<byte[]> Contents(OutputFile file)
    {
        var bytes = file.Bytes.ToArray();
        return bytes.AsSpan().StartsWith("PK"u8) ? [bytes, .. Unpacked(bytes)] : [bytes];
    }

    private static IEnumerable<byte[]> Unpacked(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var packed = entry.Open();
            packed.CopyTo(content);
            yield return content.ToArray();
        }
    }
}
