namespace SocialHub.Pipelines;

/// <summary>Cuts the index into files of about one size, so that a query loads only the few that it needs.</summary>
internal sealed class SearchShards
{
    /// <summary>About this many characters a file, before compression; a request costs as much as some kilobytes.</summary>
    private const int Size = 9000;

    public SearchShards(SearchIndex index)
    {
        var shards = ImmutableArray.CreateBuilder<string>();
        var rows = new List<(string, string)>();
        var firsts = new List<string>();
        var length = 0;
        foreach (var (key, postings) in index.Rows())
        {
            if (length >= Size)
            {
                shards.Add(SearchJson.Object(rows));
                rows.Clear();
                length = 0;
            }

            if (length == 0)
            {
                firsts.Add(key);
            }

            rows.Add((key, SearchJson.Text(postings)));
            length += postings.Length + 6;
        }

        if (rows.Count > 0)
        {
            shards.Add(SearchJson.Object(rows));
        }

        Files = shards.ToImmutable();
        FirstKeys = string.Concat(firsts.Select(f => f.PadRight(3, '\0')));
    }

    /// <summary>The first key of each file, each filled up to three characters.</summary>
    public string FirstKeys { get; }

    /// <summary>JSON objects from a part to its postings.</summary>
    public ImmutableArray<string> Files { get; }
}
