using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Cuts the index into files of about one size, so that a query loads only the few that it needs.</summary>
internal sealed class SearchShards
{
    /// <summary>At least about this many characters a file, before compression; a request costs as much as some kilobytes.</summary>
    private const int Smallest = 6000;

    /// <summary>Larger indexes are cut into larger files, so that the list of files, which every query loads, does not outgrow them.</summary>
    private const double Growth = 2.2;

    public SearchShards(SearchIndex index)
    {
        var size = Math.Max(Smallest, Growth * Math.Sqrt(index.Length));
        var shards = ImmutableArray.CreateBuilder<byte[]>();
        var rows = new List<(string Key, string Json)>();
        var firsts = new List<string>();
        var (length, last) = (0, "");
        foreach (var (key, postings) in index.Rows())
        {
            if (length >= size)
            {
                shards.Add(Encoding.UTF8.GetBytes(SearchJson.Object(rows)));
                rows.Clear();
                length = 0;
            }

            if (length == 0)
            {
                firsts.Add(last.Length == 0 ? "" : Between(last, key));
            }

            rows.Add((key, SearchJson.Text(postings)));
            length += postings.Length + 6;
            last = key;
        }

        if (rows.Count > 0)
        {
            shards.Add(Encoding.UTF8.GetBytes(SearchJson.Object(rows)));
        }

        Files = shards.ToImmutable();
        FirstKeys = string.Join(' ', firsts);
    }

    /// <summary>Where each file begins, apart by spaces, which no part holds; the first is empty, so that every part has its file.</summary>
    public string FirstKeys { get; }

    /// <summary>JSON objects from a part to its postings, as UTF-8.</summary>
    public ImmutableArray<byte[]> Files { get; }

    // The shortest beginning of the key that comes after the last one: less to load.
    private static string Between(string last, string key)
    {
        var same = last.Zip(key).TakeWhile(p => p.First == p.Second).Count();
        return key[..Math.Min(same + 1, key.Length)];
    }
}
