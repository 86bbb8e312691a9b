using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Whole pages: what every one of them must keep, whatever its kind.</summary>
public class PageTests
{
    /// <summary>One first flight of TCP is about 14 KB; reading pages promise to stay well below.</summary>
    private const int MostBytes = 9 * 1024;

    public static TheoryData<string> Names => [.. SamplePages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_sound(string name) => Assert.Empty(HtmlFaults.In(Render(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_one_h1_and_no_gap_in_its_headings(string name)
    {
        using var document = new HtmlParser().ParseDocument(Render(name));

        var levels = document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_the_landmarks_and_a_way_past_the_header(string name)
    {
        using var document = new HtmlParser().ParseDocument(Render(name));

        Assert.Equal("#main", document.QuerySelector("a")!.GetAttribute("href"));
        Assert.Single(document.QuerySelectorAll("main#main"));
        Assert.Single(document.QuerySelectorAll("body > header"));
        Assert.Single(document.QuerySelectorAll("body > footer"));
        var landmarks = document.QuerySelectorAll("nav,aside").Select(n => n.GetAttribute("aria-label")).ToList();
        Assert.DoesNotContain(null, landmarks);
        Assert.Equal(landmarks.Distinct(), landmarks);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_small_and_asks_for_nothing_else(string name)
    {
        var html = Render(name);
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(html));
        }

        Assert.InRange(zipped.Length, 1, MostBytes);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"stylesheet\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_says_what_search_engines_and_social_networks_ask()
    {
        var head = Render("article");

        Assert.Contains("<title>ホームページを公開しました｜見本市ハブ</title>", head, StringComparison.Ordinal);
        Assert.Contains("rel=\"canonical\" href=\"https://example.org/articles/home/\"", head, StringComparison.Ordinal);
        Assert.Contains("property=\"og:type\" content=\"article\"", head, StringComparison.Ordinal);
        Assert.Contains("property=\"article:published_time\" content=\"2024-03-31\"", head, StringComparison.Ordinal);
        Assert.Contains("property=\"og:locale\" content=\"ja_JP\"", head, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", head, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_not_found_is_not_listed_and_has_no_address()
    {
        var html = Render("not-found");

        Assert.Contains("name=\"robots\" content=\"noindex\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_leads_on_by_itself()
    {
        var html = Render("redirect");

        Assert.Contains("http-equiv=\"refresh\" content=\"0;url=/about/\"", html, StringComparison.Ordinal);
        Assert.Contains("rel=\"canonical\" href=\"https://example.org/about/\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_did_not_agree_is_not_named()
    {
        var renderer = new PageRenderer(ExampleHub.Settings, ExampleHub.Links, ThemeStyles.Embedded());
        var shy = ExampleHub.Person with { MayBeNamed = false };
        var training = ExamplePages.Training;

        var html = renderer.Render(training with
        {
            Advisers = [shy],
            Lecturers = [training.Lecturers[0] with { Person = shy }],
        });

        Assert.DoesNotContain(shy.Name, html, StringComparison.Ordinal);
    }

    private static string Render(string name)
    {
        var renderer = new PageRenderer(ExampleHub.Settings, ExampleHub.Links, ThemeStyles.Embedded());
        return renderer.Render(SamplePages.All[name]);
    }
}
