using System.Buffers;

namespace SocialHub.Pipelines;

/// <summary>Cuts the index into files of about one size, so that a query loads only the few that it needs.</summary>
internal sealed class SearchShards
{
    /// <summary>At least about this many characters a file, before compression; a request costs as much as some kilobytes.</summary>
    private const int Smallest = 6000;

    /// <summary>Larger indexes are cut into larger files, so that the list of files, which every query loads, does not outgrow them.</summary>
    private const double Growth = 2.2;

    private readonly ImmutableArray<(ulong Part, PartPostings Postings)> _rows;

    // The first row of each file, and behind the last one how many rows there are.
    private readonly ImmutableArray<int> _starts;

    /// <param name="rows">Every part, ordered.</param>
    public SearchShards(ImmutableArray<(ulong Part, PartPostings Postings)> rows)
    {
        _rows = rows;
        _starts = [.. StartsOf(rows), rows.Length];
        FirstKeys = string.Join(' ', _starts.SkipLast(1).Select(FirstKeyOf));
    }

    /// <summary>Where each file begins, apart by spaces, which no part holds; the first is empty, so that every part has its file.</summary>
    public string FirstKeys { get; }

    /// <summary>How many files there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>A JSON object from a part to its postings, as UTF-8.</summary>
    /// <param name="number">Of the file, from 0 on.</param>
    public byte[] BytesOf(int number)
    {
        var (file, letters) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
        foreach (var (part, postings) in _rows.AsSpan()[_starts[number].._starts[number + 1]])
        {
            letters.ResetWrittenCount();
            postings.WriteTo(letters);
            Add(file, part, letters.WrittenSpan);
        }

        file.Write("}"u8);
        return file.WrittenSpan.ToArray();
    }

    private static IEnumerable<int> StartsOf(ImmutableArray<(ulong Part, PartPostings Postings)> rows)
    {
        var size = Math.Max(Smallest, Growth * Math.Sqrt(rows.Sum(r => (long)r.Postings.Length)));
        var length = size;
        for (var i = 0; i < rows.Length; i++)
        {
            if (length >= size)
            {
                yield return i;
                length = 0;
            }

            length += rows[i].Postings.Length + 6;
        }
    }

    private string FirstKeyOf(int row) =>
        row == 0 ? "" : Between(SearchParts.TextOf(_rows[row - 1].Part), SearchParts.TextOf(_rows[row].Part));

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
