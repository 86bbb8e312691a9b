using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The plain table and the data around it: the same words in the same order, and fit to be copied.</summary>
public class DataPageTests
{
    [Fact]
    public void The_table_has_a_row_for_each_role_and_each_blank_cell_in_their_order()
    {
        var roadmap = RoadmapTableExamples.WithPartners;
        var page = (RoadmapTablePage)SampleEditionPages.All["table"] with { Roadmap = roadmap };

        var rows = EditionPages.Parse(page).QuerySelectorAll(".sh-roadmap-table tbody tr").Select(r => string.Join('|', r.Children.Select(WordsOf)));

        Assert.Equal(roadmap.Stages.SelectMany(RowsOf), rows);
    }

    [Fact]
    public void What_is_copied_to_embed_is_html_with_a_title_and_a_full_address()
    {
        var page = (RoadmapTablePage)SampleEditionPages.All["table"];
        page = page with { Roadmap = page.Roadmap with { Title = "\"住まい\" & <くらし>" } };

        var frames = EditionPages.Parse(page).QuerySelectorAll(".sh-embed-code code")
            .Select(c => new HtmlParser().ParseDocument(c.TextContent).Body!.Children.Single()).ToList();

        Assert.Equal(["https://example.org/roadmaps/housing/embed/", "https://example.org/roadmaps/housing/editions/3/embed/"], frames.Select(f => f.GetAttribute("src")));
        Assert.Equal(["\"住まい\" & <くらし>（見本市ハブ）", "\"住まい\" & <くらし> 第3版（見本市ハブ）"], frames.Select(f => f.GetAttribute("title")));
        Assert.All(frames, f => Assert.Equal("lazy", f.GetAttribute("loading")));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("data")]
    [InlineData("edition-current")]
    public void Where_no_licence_was_decided_that_is_said(string name)
    {
        var bare = ExampleHub.Settings with { License = "" };

        Assert.Contains(
            "利用条件はまだ決まっていません。使いたいときはご連絡ください。",
            EditionPages.Parse(SampleEditionPages.All[name], bare).QuerySelector(".sh-license-text")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("利用条件はまだ", EditionPages.Render(SampleEditionPages.All[name]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_column_is_explained()
    {
        var page = (DataPage)SampleEditionPages.All["data"];

        var rows = EditionPages.Parse(page).QuerySelectorAll(".sh-data-template__fields tbody tr").Select(r => r.Children.Select(c => c.TextContent));

        Assert.Equal(page.RoadmapFields.Select(f => new[] { f.Name, f.Type, f.Description }), rows.Select(r => r.ToArray()));
    }

    [Fact]
    public void The_citation_names_the_edition_its_day_and_its_own_address() =>
        Assert.Equal(
            "見本市ハブ「住まいのロードマップ」第2版（2024年3月31日） https://example.org/roadmaps/housing/editions/2/",
            EditionPages.Parse(SampleEditionPages.All["edition-frozen"]).QuerySelector(".sh-citation-text")!.TextContent);

    private static IEnumerable<string> RowsOf(Stage stage) => stage.Cells.SelectMany(c => c.IsBlank
        ? [$"{stage.Name}|{c.Sector.Name}|空欄||"]
        : c.Roles.Select(r => $"{stage.Name}|{c.Sector.Name}|{r.State.ToName()}|{r.Text.PlainText}|{r.Partners.PlainText}"));

    // Without the tile and without the label that phones show.
    private static string WordsOf(IElement cell)
    {
        var copy = (IElement)cell.Clone();
        foreach (var element in copy.QuerySelectorAll("[aria-hidden],.sh-row-table__label").ToArray())
        {
            element.Remove();
        }

        return copy.TextContent.Trim();
    }
}
