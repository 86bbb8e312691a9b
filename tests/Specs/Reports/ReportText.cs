using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>A report as lines of Markdown, so that its three forms can be compared line by line and read by people.</summary>
internal static class ReportText
{
    /// <summary>What the value says.</summary>
    public static IEnumerable<string> Of(ReportDocument report) => report.Blocks.SelectMany(b => b switch
    {
        ReportHeading h => [Heading(h.Heading.Level, h.Heading.Text)],
        ReportParagraph p => [p.Line.Text],
        ReportList l => l.Items.SelectMany(i => Item(i.Lines.Select(x => x.Text), i.Points.Select(x => x.Text))),
        ReportTable t => [t.Caption, Row(t.Columns), .. t.Rows.Select(r => Row(r.Select(c => c.Text)))],
        _ => throw new NotSupportedException(b.GetType().Name),
    });

    /// <summary>What a reader of the page sees.</summary>
    public static IEnumerable<string> OfPage(OutputFile page)
    {
        using var document = new HtmlParser().ParseDocument(page.Text);
        return [.. document.QuerySelector(".sh-report-template__blocks")!.Children.SelectMany(OfElement)];
    }

    public static string Heading(int level, string text) => $"{new string('#', level)} {text}";

    public static IEnumerable<string> Item(IEnumerable<string> lines, IEnumerable<string> points) =>
        [.. lines.Select((l, i) => (i == 0 ? "- " : "  ") + l), .. points.Select(p => "  - " + p)];

    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static IEnumerable<string> OfElement(IElement element) => element.LocalName switch
    {
        "h2" or "h3" or "h4" or "h5" => [Heading(element.LocalName[1] - '0', element.TextContent)],
        "p" => [element.TextContent],
        "ul" => element.Children.SelectMany(li => Item(
            li.Children.Where(c => c.LocalName == "p").Select(p => p.TextContent),
            li.QuerySelectorAll("ul > li").Select(p => p.TextContent))),
        "div" =>
        [
            element.QuerySelector("caption")!.TextContent,
            .. element.QuerySelectorAll("tr").Select(r => Row(r.Children.Select(c => c.TextContent))),
        ],
        _ => throw new NotSupportedException(element.LocalName),
    };
}
