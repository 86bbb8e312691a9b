namespace SocialHub.Tests.Browser;

/// <summary>The built site under test: the folder named by the environment variable <c>SITE_OUTPUT</c>.</summary>
public static class SiteFolder
{
    /// <summary>Up to so many pages each one is visited; above, one per kind and every n-th.</summary>
    private const int VisitAllUpTo = 60;

    public static string Root { get; } = Environment.GetEnvironmentVariable("SITE_OUTPUT") is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : throw new InvalidOperationException("SITE_OUTPUT must name the folder of a built site; tests/run sets it.");

    /// <summary>Addresses of all pages, sorted, such as <c>/roadmaps/</c>; pages that only lead elsewhere are left out.</summary>
    public static ImmutableArray<string> Pages { get; } = PagesOf(Root);

    /// <summary>One page of each kind: same first and third part of the address, same depth.</summary>
    public static ImmutableArray<string> OnePerKind { get; } = [.. Pages.GroupBy(KindOf).Select(group => group.First())];

    /// <summary>The pages a browser looks at one by one.</summary>
    public static ImmutableArray<string> PagesToVisit { get; } = Pages.Length <= VisitAllUpTo
        ? Pages
        : [.. OnePerKind.Union(Sample(Pages, VisitAllUpTo / 2)).Order(StringComparer.Ordinal)];

    /// <summary>Those of <see cref="PagesToVisit"/> that hold a route map.</summary>
    public static ImmutableArray<string> Maps { get; } =
        [.. PagesToVisit.Where(page => File.ReadAllText(FileOf(page)).Contains("class=\"sh-route-map__board\"", StringComparison.Ordinal))];

    /// <summary>A name for files, such as <c>roadmaps-housing</c>; the home page is <c>home</c>.</summary>
    public static string FileNameOf(string address) =>
        address == "/" ? "home" : address.Trim('/').Replace('/', '-').Replace(".html", "", StringComparison.Ordinal);

    public static ImmutableArray<string> PagesOf(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories)
            .Where(file => !LeadsElsewhere(file))
            .Select(file => AddressOf(Path.GetRelativePath(root, file)))
            .Order(StringComparer.Ordinal),
    ];

    private static string AddressOf(string file)
    {
        var address = "/" + file.Replace(Path.DirectorySeparatorChar, '/');
        return address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
    }

    private static string FileOf(string address) =>
        Path.Combine(Root, address.TrimStart('/') + (address.EndsWith('/') ? "index.html" : ""));

    private static bool LeadsElsewhere(string file) =>
        File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.OrdinalIgnoreCase);

    private static (string First, string Third, int Depth) KindOf(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (parts.FirstOrDefault() ?? "", parts.ElementAtOrDefault(2) ?? "", parts.Length);
    }

    private static IEnumerable<string> Sample(ImmutableArray<string> pages, int count) =>
        pages.Where((_, index) => index % ((pages.Length / count) + 1) == 0);
}
