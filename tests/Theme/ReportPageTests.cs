using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The page of a yearly report: sound, in true headings, lists and tables, and with both files beside it.</summary>
public class ReportPageTests
{
    private static readonly Lazy<string> Html = new(() => EditionPages.Render(SampleReportPages.Report));

    private static readonly Lazy<IHtmlDocument> Document = new(() => EditionPages.Parse(SampleReportPages.Report));

    [Fact]
    public void The_page_is_sound() => Assert.Empty(HtmlFaults.In(Html.Value));

    [Fact]
    public void Every_heading_of_the_report_stands_at_its_level_with_its_anchor()
    {
        var shown = Document.Value.QuerySelectorAll(".sh-report-template__blocks :is(h2,h3,h4,h5)").Select(h => (h.LocalName, h.Id, h.TextContent));

        var expected = SampleReportPages.Report.Document.Headings.Select(h => ($"h{h.Level}", (string?)h.Id, h.Text));
        Assert.Equal(expected, shown);
    }

    [Fact]
    public void Every_line_of_the_report_stands_on_the_page_in_its_order()
    {
        var text = string.Concat(Document.Value.QuerySelector(".sh-report-template__blocks")!.TextContent.Where(c => !char.IsWhiteSpace(c)));
        var lines = SampleReportPages.Report.Document.Blocks.SelectMany(b => b.TextLines);

        Assert.Equal(string.Concat(string.Concat(lines).Where(c => !char.IsWhiteSpace(c))), text);
    }

    [Fact]
    public void A_table_has_a_caption_and_headers_both_ways()
    {
        var table = Document.Value.QuerySelector("table")!;

        Assert.Equal("(1)の目標と結果", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(3, table.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(2, table.QuerySelectorAll("tbody th[scope=row]").Length);
    }

    [Fact]
    public void Both_files_are_offered_under_a_name_that_says_the_year()
    {
        var names = Document.Value.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("download"));

        Assert.Equal(["2023年度_事業報告書.docx", "2023年度_活動の一覧表.csv"], names);
    }
}
