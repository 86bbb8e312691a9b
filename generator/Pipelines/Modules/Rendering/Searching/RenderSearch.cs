using System.Security.Cryptography;
using System.Text;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Renders what the search page needs: its script, a catalogue, and in a folder named by their content the index, the filters and the texts.</summary>
/// <remarks>
/// A reader who came before a new edition of the site was published still holds the old catalogue. The folder's name
/// keeps index and texts of one edition together; only the catalogue is asked for anew each time.
/// </remarks>
/// <param name="site">For topics, sectors and names.</param>
/// <param name="pages">All pages.</param>
/// <param name="sink">Keeps the files; there are four for each page.</param>
public sealed class RenderSearch(Site site, ImmutableArray<Page> pages, IOutputSink sink) : IModule<FinishedPage, OutputFile>
{
    private const int VersionLength = 10;

    // Files that are made before they are hashed one after the other.
    private const int AtOnce = 256;

    public ImmutableArray<OutputFile> Run(ImmutableArray<FinishedPage> input, BuildContext context)
    {
        var forms = NameForms.Of(site);
        var entries = new SearchEntries(site, new SearchSections(pages)).Of(pages, input);
        ImmutableArray<SearchPiece> pieces = [.. entries.SelectMany(SearchPiece.Of)];
        var shards = new SearchShards(new SearchIndex(pieces, new SearchFold(forms)).Rows);
        var facets = Encoding.UTF8.GetBytes(FacetsOf(entries));

        // Made twice, once for the name of their folder and once to be written: all at once they would be half of the memory of a build.
        var count = shards.Count + pieces.Length + 1;
        var version = VersionOf(count, FileAt);
        var kept = new OutputFile[count];
        Parallel.For(0, count, i =>
        {
            var (name, bytes) = FileAt(i);
            kept[i] = sink.Keep(new OutputFile($"search/{version}/{name}", bytes));
        });
        return
        [
            sink.Keep(OutputFile.OfText(SearchRoutes.Script.OutputPath, ThemeScripts.Search)),
            sink.Keep(OutputFile.OfText(SearchRoutes.Catalogue.OutputPath, CatalogueOf(version, shards.FirstKeys, forms))),
            .. kept,
        ];

        (string Name, byte[] Bytes) FileAt(int i) =>
            i < shards.Count ? ($"i{i}.json", shards.BytesOf(i))
            : i - shards.Count < pieces.Length ? FileOf(pieces[i - shards.Count])
            : ("facets.json", facets);
    }

    private static (string Name, byte[] Bytes) FileOf(SearchPiece piece) => ($"t{piece.Number}.json", PieceFile.BytesOf(piece));

    private string CatalogueOf(string version, string firstKeys, IReadOnlyDictionary<Rune, Rune> forms) => SearchJson.Object(
    [
        ("version", SearchJson.Text(version)),
        ("keys", SearchJson.Text(firstKeys)),
        ("forms", SearchJson.Object(forms.Select(f => (f.Key.ToString(), SearchJson.Text(f.Value.ToString()))))),
        ("same", SearchJson.Array(site.Settings.SameWords.Select(g => SearchJson.Array(g.Select(SearchJson.Text))))),
    ]);

    private static string FacetsOf(ImmutableArray<SearchEntry> entries)
    {
        var lists = new ByteLists();
        return SearchJson.Object(entries
        .SelectMany((e, i) => e.Facets.Distinct().Select(f => (Facet: f, Number: i)))
        .GroupBy(f => f.Facet, f => f.Number)
        .OrderBy(g => g.Key.Group).ThenBy(g => g.Key.Value, StringComparer.Ordinal)
        .Select(g => ($"{SearchRoutes.FieldOf(g.Key.Group)}={g.Key.Value}", SearchJson.Text(Postings.Write(lists, g)))));
    }

    private static string VersionOf(int count, Func<int, (string Name, byte[] Bytes)> fileAt)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var start = 0; start < count; start += AtOnce)
        {
            var (first, files) = (start, new (string Name, byte[] Bytes)[Math.Min(AtOnce, count - start)]);
            Parallel.For(0, files.Length, i => files[i] = fileAt(first + i));
            foreach (var (name, bytes) in files)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{name} {bytes.Length}\n"));
                hash.AppendData(bytes);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }
}
