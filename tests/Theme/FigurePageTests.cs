using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Home, roadmaps and results: what is drawn must also stand there in words, and fit.</summary>
public class FigurePageTests
{
    public static TheoryData<string> Names => [.. SampleFigurePages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_sound(string name) => Assert.Empty(HtmlFaults.In(Render(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_one_h1_and_no_gap_in_its_headings(string name)
    {
        using var document = Parse(name);

        var levels = document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Theory]
    [InlineData("home", 8)]
    [InlineData("results", 9)]
    public void A_page_fits_into_its_first_flight(string name, double kilobytes)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Render(name)));
        }

        Assert.InRange(zipped.Length, 1, (long)(kilobytes * 1024));
    }

    [Fact]
    public void The_home_page_leads_each_sector_to_its_line()
    {
        using var document = Parse("home");

        var links = document.QuerySelectorAll(".sh-home-template__sectors a").Select(a => a.GetAttribute("href"));

        Assert.Equal(ExampleHub.Settings.Sectors.Select(s => $"/roadmaps/housing/#sector-{s.Id}"), links);
    }

    [Fact]
    public void A_target_that_nobody_reported_is_a_word_and_never_a_bar()
    {
        using var document = Parse("results");

        var row = document.GetElementById("t4")!;

        Assert.Contains("未報告", row.TextContent, StringComparison.Ordinal);
        Assert.Null(row.QuerySelector(".sh-target-bar"));
        Assert.DoesNotContain("0名", row.TextContent.Replace("10名", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_says_how_it_is_counted()
    {
        using var document = Parse("results");

        Assert.Contains("2回で延べ13名", document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("全1回、参加は延べ6名", document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_results_count_advisers_and_name_none()
    {
        var html = Render("results");

        Assert.Contains("ほかにアドバイザー 1名", html, StringComparison.Ordinal);
        Assert.DoesNotContain("見本花子", html, StringComparison.Ordinal);
    }

    private static IHtmlDocument Parse(string name) => new HtmlParser().ParseDocument(Render(name));

    private static string Render(string name)
    {
        using var renderer = new PageRenderer(ExampleHub.Settings, ExampleHub.Links, ThemeStyles.Embedded());
        return renderer.Render(SampleFigurePages.All[name]);
    }
}
