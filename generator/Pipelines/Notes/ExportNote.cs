using System.Text;
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
    public string Write(Document document, OutputFile page)
    {
        var pictures = new List<string>();
        var style = new TextStyle(picture => Picture(picture, pictures), AddressOf, _ => { })
        {
            Link = (text, address) => text == address ? address : $"{text}（{address}）",
            Text = text => text,
            LineStart = line => line,
            Break = "\n",
        };
        var text = new StringBuilder(document.Title).Append("\n\n");
        foreach (var prose in new MarkdownOfHtml(style).WriteAll(page.Text, "main .sh-prose"))
        {
            text.Append(prose).Append("\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"***\n\nこの文章は、{settings.Name}のサイトにあります。\n{links.Absolute(document.Route)}\n");
        if (pictures.Count > 0)
        {
            text.Append("\nのせる画像\n").AppendJoin('\n', pictures).Append('\n');
        }

        return text.ToString();
    }

    private string? AddressOf(string address) => address.Length == 0 || address[0] == '#' ? null : links.Absolute(address);

    private string Picture(HtmlPicture picture, List<string> pictures)
    {
        var number = pictures.Count + 1;
        pictures.Add(string.Create(CultureInfo.InvariantCulture, $"{number}. {AddressOf(picture.Source)}（{picture.Description}）"));
        return string.Create(CultureInfo.InvariantCulture, $"［画像{number}{(picture.Below.Length == 0 ? "" : $"：{picture.Below}")}］");
    }
}
