using System.Text.RegularExpressions;

namespace SocialHub.Benchmarks;

/// <summary>The corpus as content of ours: every document an article, on top of the smallest good site.</summary>
/// <remarks>Pictures are left out: an SVG from elsewhere is not taken into content.</remarks>
internal static partial class OwnForm
{
    /// <param name="folder">Where to write.</param>
    /// <param name="minimal">The smallest good site.</param>
    /// <param name="documents">The corpus.</param>
    public static void Write(string folder, string minimal, IReadOnlyCollection<CorpusDocument> documents)
    {
        foreach (var file in Directory.EnumerateFiles(minimal, "*", SearchOption.AllDirectories))
        {
            TextFile.Write(Path.Combine(folder, Path.GetRelativePath(minimal, file)), File.ReadAllText(file));
        }

        foreach (var document in documents)
        {
            TextFile.Write(Path.Combine(folder, "articles", document.Slug + ".md"), TextOf(document));
        }

        File.AppendAllText(Path.Combine(folder, "topics.yaml"), string.Concat(Names(documents, d => d.Topics)
            .Select((name, i) => $"- id: t{i}\n  名前: {name}\n  説明: {name}のことです。\n")));
        File.AppendAllText(Path.Combine(folder, "people.yaml"), string.Concat(Names(documents, d => d.Authors)
            .Select((name, i) => $"- id: p{i}\n  名前: {name}\n  公開可: はい\n")));
    }

    private static IEnumerable<string> Names(IEnumerable<CorpusDocument> documents, Func<CorpusDocument, IEnumerable<string>> of) =>
        documents.SelectMany(of).Distinct();

    private static string TextOf(CorpusDocument document) =>
        $"""
        ---
        題名: "{document.Title}"
        日付: {document.Date[..10]}
        概要: "{document.Summary}"
        分野: [{string.Join(", ", document.Topics)}]
        執筆者: [{string.Join(", ", document.Authors)}]
        ---

        {Link().Replace(Picture().Replace(document.Body, ""), "]($1.md)")}
        """;

    [GeneratedRegex(@"\]\(/[a-z]+/([a-z]-\d+)/\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Picture();
}
