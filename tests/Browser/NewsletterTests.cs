using System.Text.RegularExpressions;

namespace SocialHub.Tests.Browser;

/// <summary>Newsletters as a browser sets them, and their PDF files as other programs read them.</summary>
public sealed partial class NewsletterTests(TestBrowser browser)
{
    public static TheoryData<string> Issues => [.. SiteFolder.Pages.Where(p => Issue().IsMatch(p))];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Issues))]
    public async Task Nothing_leaves_its_place_and_no_letter_is_small(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(NewsletterCheck.Script));
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Issues))]
    public async Task Every_screen_shows_the_same_sheets_in_small(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var printed = await visit.Page.EvaluateAsync<double[]>(NewsletterCheck.Sizes);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        Assert.NotEmpty(printed);
        foreach (var width in new[] { 360, 1280 })
        {
            await visit.ResizeAsync(width);
            var shown = await visit.Page.EvaluateAsync<double[]>(NewsletterCheck.Sizes);
            Assert.All(shown.Zip(printed), pair => Assert.InRange(pair.First, pair.Second * .98, pair.Second * 1.02));
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Issues))]
    public async Task The_file_has_the_titles_the_pictures_and_codes_that_lead_somewhere(string address)
    {
        var file = Path.Combine(SiteFolder.Root, address.Trim('/') + ".pdf");
        Assert.SkipUnless(File.Exists(file), "The site was built without PDF files.");
        await using var visit = await browser.VisitAsync(address);
        var titles = await visit.Page.Locator(".sh-newsletter-template__item h2").AllTextContentsAsync();
        var pictures = await visit.Page.Locator(".sh-newsletter-template__item img").CountAsync();
        var codes = await visit.Page.Locator(".sh-paper-sheet .sh-qr-code-image").CountAsync();

        var text = Bare(await ForeignProgram.RunAsync("pdftotext", file, "-"));
        var images = (await ForeignProgram.RunAsync("pdfimages", "-list", file)).Split('\n').Count(l => l.Contains(" image ", StringComparison.Ordinal));

        Assert.All(titles, t => Assert.Contains(Bare(t), text, StringComparison.Ordinal));
        Assert.True(images >= pictures, $"{images} of {pictures} pictures are in the file.");
        var read = await CodesAsync(file);
        Assert.Equal(codes, read.Length);
        Assert.All(read, a => Assert.True(File.Exists(Path.Combine(SiteFolder.Root, new Uri(a).AbsolutePath.Trim('/'), "index.html")), a));
    }

    private static async Task<string[]> CodesAsync(string file)
    {
        var folder = Directory.CreateTempSubdirectory("socialhub-").FullName;
        await ForeignProgram.RunAsync("pdftoppm", "-gray", "-r", "200", file, Path.Combine(folder, "sheet"));
        var read = new List<string>();
        foreach (var sheet in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            read.AddRange((await ForeignProgram.RunAsync("zbarimg", "-q", "--raw", sheet)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        Directory.Delete(folder, recursive: true);
        return [.. read];
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200B'));

    [GeneratedRegex("/newsletters/[^/]+/$")]
    private static partial Regex Issue();
}
