using System.Collections.Frozen;
using System.IO.Compression;

namespace SocialHub.Pipelines;

/// <summary>What note gives whoever asks for all of their articles: one WXR file, and the pictures in a folder <c>assets</c>.</summary>
/// <param name="Articles">In the order of the file.</param>
/// <param name="Pictures">By file name. No other part of an entry's path is ever used.</param>
public sealed record NoteArchive(ImmutableArray<NoteArticle> Articles, FrozenDictionary<string, ReadOnlyMemory<byte>> Pictures)
{
    /// <summary>Bytes that one picture may have.</summary>
    public const int LongestPicture = 30_000_000;

    // A few bytes of a zip can become terabytes; a real account of ten years is far below these.
    private const int LongestText = 100_000_000;
    private const long LongestTogether = 1_000_000_000;
    private const int MostEntries = 20_000;

    /// <summary>Reads a zip, or the WXR file out of it.</summary>
    /// <exception cref="InvalidDataException">It is neither, or larger than any export; the message tells in Japanese.</exception>
    public static NoteArchive Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[2];
        var isZip = stream.ReadAtLeast(head, 2, throwOnEndOfStream: false) == 2 && head.SequenceEqual("PK"u8);
        stream.Position = 0;
        if (!isZip)
        {
            return new NoteArchive(NoteExportXml.Read(Copy(stream, LongestText)), FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty);
        }

        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        return Read(zip);
    }

    private static NoteArchive Read(ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries)
        {
            throw new InvalidDataException("中のファイルが多すぎます。");
        }

        var texts = zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).ToArray();
        return texts is [var text]
            ? new NoteArchive(NoteExportXml.Read(Copy(text, LongestText)), PicturesOf(zip))
            : throw new InvalidDataException("記事のファイル（.xml）が、ちょうど一つ入っていません。");
    }

    private static FrozenDictionary<string, ReadOnlyMemory<byte>> PicturesOf(ZipArchive zip)
    {
        var pictures = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var together = 0L;
        foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0 && !e.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            var bytes = Copy(entry, LongestPicture);
            together += bytes.Length;
            pictures[entry.Name] = together <= LongestTogether ? bytes : throw new InvalidDataException("画像を合わせると、1GBをこえます。");
        }

        return pictures.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static byte[] Copy(ZipArchiveEntry entry, int longest)
    {
        using var stream = entry.Open();
        return Copy(stream, longest);
    }

    // Counts what comes out; the length that a zip states of itself can be a lie.
    private static byte[] Copy(Stream stream, int longest)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > longest)
            {
                throw new InvalidDataException("中のファイルが大きすぎます。");
            }
        }

        return copy.ToArray();
    }
}
