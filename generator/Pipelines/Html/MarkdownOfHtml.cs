using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SocialHub.Pipelines;

/// <summary>Says in Markdown an article says in HTML. What Markdown cannot say keeps its text, and is told.</summary>
internal sealed class MarkdownOfHtml(TextStyle style)
{
    private static readonly HashSet<string> Silent = ["script", "style", "noscript", "template", "object", "embed", "svg", "math", "form", "input", "button"];
    private static readonly HashSet<string> Blocks =
        ["p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "figure", "hr", "table", "iframe", "video", "audio"];

    private readonly MarkdownInlines _inlines = new(style);

    // Headings that leave out a level are drawn up: a reader who listens goes from level to level.
    private int _level = 1;

    /// <summary>Blocks with an empty line between them, without a line end at the end.</summary>
    public string Write(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return Write(document.Body!);
    }

    /// <summary>The same for each element of a finished page that a CSS selector finds.</summary>
    public IEnumerable<string> WriteAll(string html, string selector)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return [.. document.QuerySelectorAll(selector).Select(Write)];
    }

    private string Write(IElement element) => string.Join("\n\n", WriteBlocks(element));

    private static string Indented(string text, string first, string rest) =>
        string.Join('\n', text.Split('\n').Select((line, i) => i == 0 ? first + line : line.Length == 0 ? rest.TrimEnd() : rest + line));

    private IEnumerable<string> WriteBlocks(INode parent)
    {
        var blocks = new List<string>();
        var line = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && Blocks.Contains(element.LocalName))
            {
                blocks.Add(_inlines.Paragraph(line));
                line.Clear();
                blocks.AddRange(WriteBlock(element));
            }
            else
            {
                line.Add(node);
            }
        }

        blocks.Add(_inlines.Paragraph(line));
        return blocks.Where(b => b.Length > 0);
    }

    private IEnumerable<string> WriteBlock(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => [Heading(element)],
        "ul" or "ol" => [List(element)],
        "blockquote" => [Indented(string.Join("\n\n", WriteBlocks(element)), "> ", "> ")],
        "pre" => [Code(element.TextContent)],
        "figure" => Figure(element),
        "hr" => ["***"],
        "iframe" or "video" or "audio" => [Embedded(element)],
        "table" => [Table(element)],
        "p" when !element.QuerySelectorAll("*").Any(e => Blocks.Contains(e.LocalName)) => [_inlines.Paragraph(element.ChildNodes)],
        _ => WriteBlocks(element),
    };

    private string Heading(IElement element)
    {
        var text = _inlines.OneLine(element.ChildNodes);
        if (text.Length == 0)
        {
            return "";
        }

        _level = Math.Min(Math.Max(2, element.LocalName[1] - '0'), _level + 1);
        return $"{new string('#', _level)} {text}";
    }

    private string List(IElement list) => string.Join('\n', list.Children.Where(c => c.LocalName == "li").Select((item, i) =>
    {
        var mark = list.LocalName == "ol" ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
        return Indented(string.Join("\n", WriteBlocks(item)), mark, new string(' ', mark.Length));
    }).Where(i => i.TrimEnd().Length > 2));

    private IEnumerable<string> Figure(IElement figure)
    {
        var caption = figure.QuerySelector("figcaption");
        var below = caption is null ? "" : string.Join(' ', caption.ChildNodes.Select(n => StrangerText.OneLine(StrangerText.Clean(n.TextContent))).Where(t => t.Length > 0));
        if (figure.QuerySelector("img") is { } picture)
        {
            return [style.Picture(MarkdownInlines.PictureOf(picture, below))];
        }

        caption?.Remove();
        return WriteBlocks(figure).Append(style.LineStart(style.Text(below)));
    }

    private string Embedded(IElement element)
    {
        style.Tell("埋めこまれた動画などは、リンクにしました。");
        var source = element.GetAttribute("src") ?? element.QuerySelector("source")?.GetAttribute("src") ?? "";
        return style.Address(source) is { } address ? style.Link("埋めこまれていたもの", address) : "";
    }

    private string Table(IElement table)
    {
        style.Tell("表は、文にしました。");
        return string.Join("\n\n", table.QuerySelectorAll("tr").Select(r =>
            style.LineStart(string.Join('　', r.Children.Select(c => _inlines.OneLine(c.ChildNodes))))));
    }

    // A fence that is longer than any run of backticks in the text.
    private static string Code(string text)
    {
        var lines = StrangerText.Clean(text).TrimEnd('\n');
        var fence = "```";
        while (lines.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}text\n{lines}\n{fence}";
    }

    /// <summary>True for an element that shows nothing a reader could read.</summary>
    internal static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);
}
