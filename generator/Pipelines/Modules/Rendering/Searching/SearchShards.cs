using System.Buffers;

namespace SocialHub.Pipelines;

/// <summary>Cuts the index into files of about one size, so that a query loads only the few that it needs.</summary>
internal sealed class SearchShards
{
    /// <summary>At least about this many characters a file, before compression; a request costs as much as some kilobytes.</summary>
    private const int Smallest = 6000;

    /// <summary>Larger indexes are cut into larger files, so that the list of files, which every query loads, does not outgrow them.</summary>
    private const double Growth = 2.2;

    public SearchShards(ImmutableArray<(ulong Part, PartPostings Postings)> rows)
    {
        var size = Math.Max(Smallest, Growth * Math.Sqrt(rows.Sum(r => (long)r.Postings.Length)));
        var files = ImmutableArray.CreateBuilder<byte[]>();
        var file = new ArrayBufferWriter<byte>();
        var firsts = new List<string>();
        var (length, last) = (0, 0ul);
        var letters = new ArrayBufferWriter<byte>();
        foreach (var (part, postings) in rows)
        {
            if (length >= size)
            {
                files.Add(Close(file));
                length = 0;
            }

            if (length == 0)
            {
                firsts.Add(last == 0 ? "" : Between(SearchParts.TextOf(last), SearchParts.TextOf(part)));
            }

            letters.ResetWrittenCount();
            postings.WriteTo(letters);
            Add(file, part, letters.WrittenSpan);
            length += letters.WrittenCount + 6;
            last = part;
        }

        if (length > 0)
        {
            files.Add(Close(file));
        }

        Files = files.ToImmutable();
        FirstKeys = string.Join(' ', firsts);
    }

    /// <summary>Where each file begins, apart by spaces, which no part holds; the first is empty, so that every part has its file.</summary>
    public string FirstKeys { get; }

    /// <summary>JSON objects from a part to its postings, as UTF-8.</summary>
    public ImmutableArray<byte[]> Files { get; }

    private static byte[] Close(ArrayBufferWriter<byte> file)
    {
        file.Write("}"u8);
        var bytes = file.WrittenSpan.ToArray();
        file.ResetWrittenCount();
        return bytes;
    }

    private static void Add(ArrayBufferWriter<byte> file, ulong part, ReadOnlySpan<byte> postings)
    {
        Span<char> characters = stackalloc char[SearchParts.Longest];
        file.Write(file.WrittenCount == 0 ? "{"u8 : ","u8);
        SearchJson.Write(file, characters[..SearchParts.Read(part, characters)]);
        file.Write(":\""u8);
        for (var escape = postings.IndexOf((byte)'\\'); escape >= 0; escape = postings.IndexOf((byte)'\\'))
        {
            file.Write(postings[..escape]);
            file.Write("\\\\"u8);
            postings = postings[(escape + 1)..];
        }

        file.Write(postings);
        file.Write("\""u8);
    }

    // The shortest beginning of the key that comes after the last one: less to load.
    private static string Between(string last, string key)
    {
        var same = last.Zip(key).TakeWhile(p => p.First == p.Second).Count();
        return key[..Math.Min(same + 1, key.Length)];
    }
}
