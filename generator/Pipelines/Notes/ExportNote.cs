using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Says a page as text to paste into note: title, text with marks that note's editor knows, and where the page itself is.</summary>
/// <param name="links">For addresses that hold outside of the site.</param>
/// <param name="settings">For the name of the hub.</param>
public sealed class ExportNote(SiteLinks links, SiteSettings settings)
{
    /// <param name="document">A published document.</param>
    /// <param name="page">Its finished page.</param>
    public string Write(Model.Document document, OutputFile page)
    {
        using var html = new HtmlParser().ParseDocument(page.Text);
        var pictures = new List<string>();
        var style = new TextStyle((element, below) => Picture(element, below, pictures), AddressOf, _ => { })
        {
            Link = (text, address) => text == address ? address : $"{text}（{address}）",
            Text = text => text,
            LineStart = line => line,
            Break = "\n",
        };
        var text = new StringBuilder(document.Title).Append("\n\n");
        foreach (var prose in html.QuerySelectorAll("main .sh-prose"))
        {
            text.Append(new MarkdownOfHtml(style).Write(prose)).Append("\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"***\n\nこの文章は、{settings.Name}のサイトにあります。\n{links.Absolute(document.Route)}\n");
        if (pictures.Count > 0)
        {
            text.Append("\nのせる画像\n").AppendJoin('\n', pictures).Append('\n');
        }

        return text.ToString();
    }

    private string? AddressOf(string address) => address.Length == 0 || address[0] == '#' ? null : links.Absolute(address);

    private string Picture(IElement element, string below, List<string> pictures)
    {
        var number = pictures.Count + 1;
        pictures.Add(string.Create(CultureInfo.InvariantCulture, $"{number}. {AddressOf(element.GetAttribute("src") ?? "")}（{element.GetAttribute("alt")}）"));
        return string.Create(CultureInfo.InvariantCulture, $"［画像{number}{(below.Length == 0 ? "" : $"：{below}")}］");
    }
}
