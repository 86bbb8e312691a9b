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
public sealed class RenderSearch(Site site, ImmutableArray<Page> pages) : IModule<OutputFile, OutputFile>
{
    private const int VersionLength = 10;

    public ImmutableArray<OutputFile> Run(ImmutableArray<OutputFile> input, BuildContext context)
    {
        var forms = NameForms.Of(site);
        var entries = new SearchEntries(site, new SearchSections(pages)).Of(pages, input);
        ImmutableArray<SearchPiece> pieces = [.. entries.SelectMany(SearchPiece.Of)];
        var shards = new SearchShards(new SearchIndex(pieces, new SearchFold(forms)).Rows);
        (string Name, byte[] Bytes)[] files =
        [
            .. shards.Files.Select((s, i) => ($"i{i}.json", s)),
            .. pieces.AsParallel().AsOrdered().Select(p => ($"t{p.Number}.json", PieceFile.BytesOf(p))),
            ("facets.json", Encoding.UTF8.GetBytes(FacetsOf(entries))),
        ];
        var version = VersionOf(files);
        return
        [
            OutputFile.OfText(SearchRoutes.Script.OutputPath, ThemeScripts.Search),
            OutputFile.OfText(SearchRoutes.Catalogue.OutputPath, CatalogueOf(version, shards.FirstKeys, forms)),
            .. files.Select(f => new OutputFile($"search/{version}/{f.Name}", f.Bytes)),
        ];
    }

    private string CatalogueOf(string version, string firstKeys, IReadOnlyDictionary<Rune, Rune> forms) => SearchJson.Object(
    [
        ("version", SearchJson.Text(version)),
        ("keys", SearchJson.Text(firstKeys)),
        ("forms", SearchJson.Object(forms.Select(f => (f.Key.ToString(), SearchJson.Text(f.Value.ToString()))))),
        ("same", SearchJson.Array(site.Settings.SameWords.Select(g => SearchJson.Array(g.Select(SearchJson.Text))))),
    ]);

    private static string FacetsOf(ImmutableArray<SearchEntry> entries) => SearchJson.Object(entries
        .SelectMany((e, i) => e.Facets.Distinct().Select(f => (Facet: f, Number: i)))
        .GroupBy(f => f.Facet, f => f.Number)
        .OrderBy(g => g.Key.Group).ThenBy(g => g.Key.Value, StringComparer.Ordinal)
        .Select(g => ($"{SearchRoutes.FieldOf(g.Key.Group)}={g.Key.Value}", SearchJson.Text(Postings.Write([.. g])))));

    private static string VersionOf((string Name, byte[] Bytes)[] files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }
}
