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
    [InlineData("results", 12)]
    [InlineData("records", 9)]
    [InlineData("notes", 9)]
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
    public void The_home_page_says_how_many_cells_wait_for_somebody()
    {
        using var document = Parse("home");
        using var empty = Parse("home-empty");

        Assert.Equal("空いている役割が3か所あります", document.QuerySelector("main a[href='/open-roles/']")!.TextContent);
        Assert.Null(empty.QuerySelector("main a[href='/open-roles/']"));
    }

    [Fact]
    public void A_target_that_nobody_reported_is_a_word_and_never_a_bar()
    {
        using var document = Parse("results");

        var row = document.GetElementById("t4")!;

        Assert.Contains("未報告", row.TextContent, StringComparison.Ordinal);
        Assert.Null(row.QuerySelector("svg.sh-target-bullet"));
        Assert.DoesNotContain("0名", row.TextContent.Replace("10名", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_says_how_it_is_counted()
    {
        using var document = Parse("results");

        var rows = document.QuerySelectorAll(".sh-head-count-table tbody tr").ToDictionary(
            r => r.QuerySelector("th")!.TextContent, r => r.QuerySelectorAll("td").Select(d => d.TextContent).ToArray());

        Assert.Equal(["13名", "10名"], rows["延べ人数（来た回数だけ数える）"]);
        Assert.Equal(["7名", "内訳の記録なし"], rows["自分たちの職員をのぞく"]);
        Assert.Equal(["8名〜13名", "6名〜10名"], rows["実人数（同じ人は1名と数える）"]);
    }

    [Fact]
    public void The_results_count_advisers_and_name_none()
    {
        var html = Render("results");

        Assert.Contains("ほかにアドバイザー", html, StringComparison.Ordinal);
        Assert.DoesNotContain("見本花子", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_counted_record_without_a_page_has_its_anchor_on_the_page_of_records()
    {
        using var document = Parse("records");
        var ledger = ExampleYear.Ledger;

        string[] anchors =
        [
            .. ledger.Contacts.Select(RecordAnchors.Of), .. ledger.Consultations.Select(RecordAnchors.Of),
            .. ledger.Applications.Select(RecordAnchors.Of), .. ledger.ReuseRequests.Select(RecordAnchors.Of),
        ];

        Assert.All(anchors, a => Assert.NotNull(document.GetElementById(a)));
        Assert.Contains("件数の記録なし", document.GetElementById("reuse-company")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_disagreement_is_told_with_its_reason()
    {
        using var document = Parse("notes");

        var note = document.GetElementById("note-stated-differs-t1")!.TextContent;

        Assert.Contains("報告は17社、記録からは18社です。", note, StringComparison.Ordinal);
        Assert.Contains("わけ：1社が入るかどうか、分からないためです。", note, StringComparison.Ordinal);
    }

    [Fact]
    public void The_results_lead_to_their_records_and_disagreements_and_show_what_was_promised_before()
    {
        using var document = Parse("results-notes");

        Assert.Equal("数えた記録（6件）", document.QuerySelector("a[href='/results/2023/records/']")!.TextContent);
        Assert.Equal("数字と記録のちがい（2件）", document.QuerySelector("a[href='/results/2023/notes/']")!.TextContent);
        Assert.NotNull(document.GetElementById("y2022-t2"));
        using var bare = Parse("results-bare");
        Assert.Empty(bare.QuerySelectorAll("a[href='/results/2023/records/'],a[href='/results/2023/notes/']"));
    }

    [Fact]
    public void Every_number_of_the_chart_stands_in_its_table()
    {
        using var document = Parse("results");
        var chart = document.QuerySelector(".sh-month-sector-chart")!;

        var months = ExampleYear.Figures.Months.Where(m => m.Total > 0).ToArray();
        var rows = chart.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("td").Select(d => d.TextContent)));

        Assert.Equal(
            months.Select(m => string.Join(' ', m.Sectors.Select(s => s.Count).Append(m.WithoutSector).Append(m.Total))),
            rows.SkipLast(1));
    }

    private static IHtmlDocument Parse(string name) => new HtmlParser().ParseDocument(Render(name));

    private static string Render(string name)
    {
        var renderer = new PageRenderer(ExampleHub.Settings, ExampleHub.Links, ThemeStyles.Embedded());
        return renderer.Render(SampleFigurePages.All[name]);
    }
}
