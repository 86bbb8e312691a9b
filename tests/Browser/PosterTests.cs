using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialHub.Tests.Browser;

/// <summary>Posters as a browser sets them, and their PDF files as other programs read them.</summary>
public sealed partial class PosterTests(TestBrowser browser)
{
    private const double MillimetresOfPoint = 25.4 / 72;

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(SiteFolder.Root, "*.pdf", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(SiteFolder.Root, f))];

    public static TheoryData<string> Sheets => [.. SiteFolder.Pages.Where(p => OneSheet().IsMatch(p))];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Files))]
    public async Task Every_page_has_the_size_of_its_paper_and_the_file_is_tagged(string file)
    {
        var told = await ForeignProgram.RunAsync("pdfinfo", "-l", "99", Path.Combine(SiteFolder.Root, file));

        var sides = PageSize().Matches(told).Select(m => (Width: Side(m, 1), Height: Side(m, 2))).ToArray();
        var html = await File.ReadAllTextAsync(
            Path.Combine(SiteFolder.Root, Path.ChangeExtension(file, null), "index.html"), TestContext.Current.CancellationToken);
        string[] sheets = [.. SheetOfPaper().Matches(html).Select(m => m.Groups[1].Value)];
        var (shorter, longer) = sheets[0] switch
        {
            "a1" => (594, 841),
            "a3" => (297, 420),
            _ => (210, 297),
        };
        Assert.Equal(sheets.Length, sides.Length);
        Assert.All(sides, s => Assert.InRange(Math.Min(s.Width, s.Height), shorter - 1, shorter + 1));
        Assert.All(sides, s => Assert.InRange(Math.Max(s.Width, s.Height), longer - 1, longer + 1));
        Assert.Contains("Tagged:          yes", told, StringComparison.Ordinal);
        Assert.Contains("BIZUDPGothic", await ForeignProgram.RunAsync("pdffonts", Path.Combine(SiteFolder.Root, file)), StringComparison.Ordinal);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Sheets))]
    public async Task The_tags_of_the_file_say_what_the_page_says_cell_by_cell(string address)
    {
        var file = Path.Combine(SiteFolder.Root, address.Trim('/') + ".pdf");
        Assert.SkipUnless(File.Exists(file), "The site was built without PDF files.");
        await using var visit = await browser.VisitAsync(address);

        var cells = await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.sh-poster-sheet__cell')].map(c =>
              c.querySelector('h3').firstChild.textContent + [...c.querySelectorAll('p')].map(p => p.textContent).join(''))
            """);

        var text = string.Concat(TaggedText().Matches(await ForeignProgram.RunAsync("pdfinfo", "-struct-text", file)).Select(m => m.Groups[1].Value));
        Assert.NotEmpty(cells);
        Assert.All(cells, c => Assert.Contains(Bare(c), Bare(text), StringComparison.Ordinal));
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Sheets))]
    public async Task Every_code_leads_to_a_place_of_the_site(string address)
    {
        var file = Path.Combine(SiteFolder.Root, address.Trim('/') + ".pdf");
        Assert.SkipUnless(File.Exists(file), "The site was built without PDF files.");
        var picture = Path.Combine(Directory.CreateTempSubdirectory("socialhub-").FullName, "sheet");
        var html = await File.ReadAllTextAsync(Path.Combine(SiteFolder.Root, address.Trim('/'), "index.html"), TestContext.Current.CancellationToken);
        await ForeignProgram.RunAsync("pdftoppm", "-gray", "-r", address.Contains("/a3/", StringComparison.Ordinal) ? "300" : "100", "-singlefile", file, picture);

        var read = (await ForeignProgram.RunAsync("zbarimg", "-q", "--raw", picture + ".pgm")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Directory.Delete(Path.GetDirectoryName(picture)!, recursive: true);
        Assert.Equal(html.Split("class=\"sh-qr-code-image\"").Length - 1, read.Distinct().Count());
        Assert.All(read, AssertLeadsSomewhere);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Sheets))]
    public async Task Nothing_leaves_its_place_and_no_letter_is_small(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(PosterCheck.Script));
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Sheets))]
    public async Task A_small_screen_shows_the_same_sheet_in_small(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        var sizes = new List<double[]>();
        foreach (var width in new[] { 360, 1280 })
        {
            await visit.ResizeAsync(width);
            sizes.Add(await visit.Page.EvaluateAsync<double[]>(PosterCheck.Sizes));
        }

        Assert.NotEmpty(sizes[0]);
        Assert.All(sizes[0].Zip(sizes[1]), pair => Assert.InRange(pair.First, pair.Second * .98, pair.Second * 1.02));
    }

    private static void AssertLeadsSomewhere(string address)
    {
        var uri = new Uri(address);
        var page = Path.Combine(SiteFolder.Root, uri.AbsolutePath.Trim('/'), "index.html");
        Assert.True(File.Exists(page), address);
        if (uri.Fragment.Length > 0)
        {
            Assert.Contains($"id=\"{uri.Fragment[1..]}\"", File.ReadAllText(page), StringComparison.Ordinal);
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200B'));

    private static double Side(Match match, int group) =>
        double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) * MillimetresOfPoint;

    [GeneratedRegex(@"^Page.*size:\s+([\d.]+) x ([\d.]+) pts", RegexOptions.Multiline)]
    private static partial Regex PageSize();

    [GeneratedRegex("class=\"sh-paper-sheet [^\"]*\" data-paper=\"(a[0-9])")]
    private static partial Regex SheetOfPaper();

    [GeneratedRegex("^ *\"(.*)\" *$", RegexOptions.Multiline)]
    private static partial Regex TaggedText();

    [GeneratedRegex("/poster/a[13](-landscape)?/$")]
    private static partial Regex OneSheet();
}
