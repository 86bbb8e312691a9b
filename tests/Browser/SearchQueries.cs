namespace SocialHub.Tests.Browser;

/// <summary>What citizens ask the real site for, and the page that must come first: <c>tests/Browser/search-queries.tsv</c>.</summary>
public static class SearchQueries
{
    /// <summary>Queries with the address of the page that is about them.</summary>
    public static ImmutableArray<(string Query, string Page)> All { get; } =
    [
        .. File.ReadLines(RepositoryFolder.Combine("tests", "Browser", "search-queries.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(columns => (columns[0], columns[1])),
    ];

    /// <summary>Whether the site under test is the one of <c>content/</c>, by the name that it has there.</summary>
    public static bool IsAboutThisSite { get; } =
        File.ReadAllText(Path.Combine(SiteFolder.Root, "index.html")).Contains(NameOfRealSite(), StringComparison.Ordinal);

    private static string NameOfRealSite()
    {
        const string key = "名前: ";
        return File.ReadLines(RepositoryFolder.Combine("content", "site.yaml")).First(l => l.StartsWith(key, StringComparison.Ordinal))[key.Length..];
    }
}
