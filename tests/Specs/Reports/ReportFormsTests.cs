using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The page, the Word file and the value behind them say the same.</summary>
public class ReportFormsTests
{
    [Fact]
    public void The_page_says_what_the_value_says() =>
        Assert.Equal(ReportText.Of(RealReport.Page.Document), ReportText.OfPage(RealReport.Html));

    [Fact]
    public void The_Word_file_says_what_the_page_says() =>
        Assert.Equal(ReportText.OfPage(RealReport.Html), WordText.Lines(RealReport.Word));

    [Fact]
    public void Both_have_the_same_title_day_and_grantee()
    {
        using var page = new HtmlParser().ParseDocument(RealReport.Html.Text);
        var heading = page.QuerySelector(".sh-page-heading")!;

        Assert.Equal(
            heading.QuerySelectorAll(".sh-kicker, h1, .sh-page-heading__meta > *").Select(e => e.TextContent.Replace("\u200b", "", StringComparison.Ordinal)),
            WordText.Paragraphs(RealReport.Word).Take(4).Select(p => p.Text));
    }

    [Fact]
    public void Both_lead_to_the_same_places_in_the_same_order()
    {
        using var page = new HtmlParser().ParseDocument(RealReport.Html.Text);
        var onPage = page.QuerySelectorAll(".sh-report-template__blocks a")
            .Select(a => (a.TextContent, Address: RealReport.Site.Links.Absolute(a.GetAttribute("href")!)));
        using var word = WordText.Open(RealReport.Word);
        var main = word.MainDocumentPart!;
        var inWord = main.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Hyperlink>()
            .Select(h => (h.InnerText, main.HyperlinkRelationships.Single(r => r.Id == h.Id).Uri.AbsoluteUri));

        Assert.Equal(onPage, inWord);
        Assert.NotEmpty(inWord);
    }

    [Fact]
    public void The_structure_is_the_one_that_funders_know()
    {
        var headings = RealReport.Page.Document.Headings;

        Assert.Equal(["1 事業の目的", "2 実施期間", "3 実施内容"], headings.Where(h => h.Level == 2).Select(h => h.Text));
        Assert.Equal(
            ["〈2年後〉", "〈5年後〉", "〈最終的に〉", "(1) ", "(2) ", "(3) ", "(4) "],
            headings.Where(h => h.Level == 3).Select(h => h.Text[0] == '(' ? h.Text[..4] : h.Text));
        Assert.Equal(
            Enumerable.Repeat<string[]>(["【実施目標】", "【成果】", "【実施内容】"], 4).SelectMany(h => h),
            headings.Where(h => h.Level == 4).Select(h => h.Text));
        Assert.Equal(["①居住支援ロードマップ", "②地域自治ロードマップ"], headings.Where(h => h.Level == 5).Select(h => h.Text));
    }

    /// <summary>The snapshot is for people: the whole report, as they would read it.</summary>
    [Fact]
    public void The_report_is_as_agreed()
    {
        var report = RealReport.Page.Document;
        string[] head = [report.Grant, $"# {report.Title}", JapaneseDate.Day(report.ReportedOn), report.Grantee, ""];

        Snapshot.Check(string.Join('\n', [.. head, .. ReportText.OfPage(RealReport.Html), ""]), "tests/Golden/report", "md");
    }

    [Fact]
    public void The_results_of_the_year_and_the_list_of_years_lead_to_the_report()
    {
        foreach (var path in new[] { "results/index.html", "results/2023/index.html" })
        {
            var html = BuiltSites.Real.Value.Files.Single(f => f.Path == path).Text;
            Assert.Contains($"href=\"{RealReport.Site.Links.Href(RealReport.Page.Route)}\"", html, StringComparison.Ordinal);
        }
    }
}
