namespace SocialHub.Benchmarks;

/// <summary>The corpus as other generators read it: <c>content/SECTION/SLUG.md</c> with front matter, and files to copy.</summary>
internal static class PeerForm
{
    public static void Write(string folder, IEnumerable<CorpusDocument> documents)
    {
        foreach (var document in documents)
        {
            TextFile.Write(Path.Combine(folder, "content", document.Section, document.Slug + ".md"), TextOf(document));
        }

        for (var i = 0; i < 20; i++)
        {
            TextFile.Write(Path.Combine(folder, "static", "images", $"fig-{i:00}.svg"), Figure(i));
        }
    }

    private static string TextOf(CorpusDocument document) =>
        $"""
        ---
        title: "{document.Title}"
        date: {document.Date}
        summary: "{document.Summary}"
        tags: [{string.Join(", ", document.Topics)}]
        authors:
        {string.Join('\n', document.Authors.Select(a => $"  - {a}"))}
        ---

        {document.Body}
        """;

    private static string Figure(int number)
    {
        var bars = string.Concat(Enumerable.Range(0, 8).Select(k =>
        {
            var height = ((number * 7) + (k * 23)) % 150;
            return $"""<rect x="{20 + (40 * k)}" y="{180 - height}" width="28" height="{height}" fill="#{((number * 3211) + (k * 70921)) % 0xffffff:x6}"/>""";
        }));
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 200" role="img"><title>図{number}</title>{bars}<path d="M10 180h340" stroke="#333"/></svg>""" + "\n";
    }
}
