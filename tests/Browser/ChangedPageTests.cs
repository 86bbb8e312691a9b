using System.Buffers.Binary;

namespace SocialHub.Tests.Browser;

/// <summary>Takes the pictures of a change before and after. Explicit: only <c>tests/run --changed</c> asks for them.</summary>
public sealed class ChangedPageTests(TestBrowser browser)
{
    // IHDR follows the eight bytes of the signature, its length and its name (PNG, third edition, 5.6 and 11.2.2).
    private const int WidthInPng = 16;

    [Fact(Explicit = true)]
    public async Task Each_changed_page_has_its_pictures_and_the_index_shows_them()
    {
        var folder = Directory.CreateDirectory(Named("SHOTS")).FullName;
        var changes = ChangedPages.Read(Named("CHANGES"));
        await using var before = await SiteServer.StartAsync(Named("SITE_BEFORE"));
        var pairs = new List<PagePair>();
        foreach (var page in changes.Shown)
        {
            pairs.Add(await new PagePairs(browser, before.Address, folder).TakeAsync(page));
        }

        var index = PagePairsIndex.Write(changes, pairs);
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), index, TestContext.Current.CancellationToken);

        var files = pairs.SelectMany(p => new[] { p.Before, p.After }).OfType<string>().ToArray();
        Assert.All(pairs, p => Assert.True(p.Before is not null || p.After is not null));
        Assert.All(files, f => Assert.Equal(PagePairs.Width, WidthOf(Path.Combine(folder, f))));
        Assert.All(files, f => Assert.Contains($"src=\"{f}\"", index, StringComparison.Ordinal));
    }

    private static int WidthOf(string file) => BinaryPrimitives.ReadInt32BigEndian(File.ReadAllBytes(file).AsSpan(WidthInPng));

    private static string Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } path
        ? Path.GetFullPath(path)
        : throw new InvalidOperationException($"{variable} must be set; tests/run --changed sets it.");
}
