using System.Text;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Tests.Browser;

/// <summary>
/// Whatever authors write, in a browser nothing of it runs: with the policy of the pages, and by our escaping alone. Explicit: these pages are the
/// same for every site under test, so <c>tests/run</c> asks for them once.
/// </summary>
public sealed class HostilePageTests(TestBrowser browser)
{
    // What browsers parse as markup when they are led there.
    private static readonly ImmutableArray<string> Markup = [".html", ".xml", ".svg"];

    private static readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> Fields = new(() => FilesOf(BuiltSites.Build(HostileSite.Compose(HostileTexts.Visible))));
    private static readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> Bodies = new(() => OnePagePerPlace(HostileBodies.Build(HostileTexts.Visible).Site));

    [Theory(Explicit = true)]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_field_runs_nothing(bool hasPolicy) => RunsNothingAsync(Fields.Value, 700, hasPolicy);

    [Theory(Explicit = true)]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_line_with_a_notation_runs_nothing(bool hasPolicy) => RunsNothingAsync(FilesOf(HostileLines.Build(HostileTexts.Visible).Site), 100, hasPolicy);

    [Theory(Explicit = true)]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_body_runs_nothing(bool hasPolicy) => RunsNothingAsync(Bodies.Value, 25, hasPolicy);

    private async Task RunsNothingAsync(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, int atLeast, bool hasPolicy)
    {
        var paths = files.Keys.Where(p => Markup.Contains(Path.GetExtension(p))).Order(StringComparer.Ordinal).ToArray();
        Assert.True(paths.Length >= atLeast);
        Findings.MustBeNone(await ExecutionCheck.FindAsync(
            browser, hasPolicy ? files : files.ToDictionary(f => f.Key, f => f.Key.EndsWith(".html", StringComparison.Ordinal) ? PageWithoutPolicy.Of(f.Key, f.Value) : f.Value), paths));
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> FilesOf(BuiltSite site)
    {
        var elsewhere = site.Pages.OfType<RedirectPage>().Select(p => p.Route.OutputPath).ToHashSet(StringComparer.Ordinal);
        return site.Files.Where(f => !elsewhere.Contains(f.Path)).ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
    }

    // Some 4,500 articles differ in their text only: a page holds those of one place, one after the other, as they were built.
    private static Dictionary<string, ReadOnlyMemory<byte>> OnePagePerPlace(BuiltSite site)
    {
        var pages = FilesOf(site).Where(f => f.Key.StartsWith("articles/", StringComparison.Ordinal) && f.Key.Contains("-h", StringComparison.Ordinal));
        return pages.GroupBy(f => f.Key[..f.Key.LastIndexOf("-h", StringComparison.Ordinal)]).ToDictionary(
            place => $"{place.Key}.html",
            place => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Joined([.. place.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => Encoding.UTF8.GetString(f.Value.Span))])));
    }

    private static string Joined(string[] pages)
    {
        var (start, end) = MainOf(pages[0]);
        return pages[0][..start] + string.Concat(pages.Select(p => MainOf(p)).Zip(pages, (m, p) => p[m.Start..m.End])) + pages[0][end..];
    }

    private static (int Start, int End) MainOf(string page) =>
        (page.IndexOf("<main", StringComparison.Ordinal), page.LastIndexOf("</main>", StringComparison.Ordinal) + "</main>".Length);
}
