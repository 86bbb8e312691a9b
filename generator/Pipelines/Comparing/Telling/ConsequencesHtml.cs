using System.Net;
using System.Text;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>
/// Consequences as HTML without styles, for the summary of a workflow run. It has no empty line and each line begins with a tag:
/// so it is one HTML block of Markdown (CommonMark 0.31, 4.6), in which nothing that an author wrote is Markdown.
/// </summary>
public static class ConsequencesHtml
{
    // The summary of a run may have 1 MiB; whoever changes more pages than this looks at the site.
    private const int MostItems = 100;

    /// <param name="told">What is told.</param>
    /// <param name="links">For addresses of the site as it will be.</param>
    public static string Write(Consequences told, SiteLinks links)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<h2>{Escaped(ConsequencesHeadline.Of(told))}</h2>\n");
        foreach (var section in new ToldConsequences(told, links).Sections)
        {
            Append(html, section);
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, ToldSection section)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{Escaped(section.Title)}（{section.Items.Length}件）");
        html.Append(section.IsFolded ? $"<details><summary>{title}</summary>\n" : $"<h3>{title}</h3>\n");
        html.Append(section.Note.Length > 0 ? $"<p>{Escaped(section.Note)}</p>\n" : "").Append("<ul>\n");
        section.Items.Take(MostItems).ToList().ForEach(i => Append(html, i));
        if (section.Items.Length > MostItems)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>ほかに{section.Items.Length - MostItems}件</li>\n");
        }

        html.Append(section.IsFolded ? "</ul>\n</details>\n" : "</ul>\n");
    }

    private static void Append(StringBuilder html, ToldItem item)
    {
        html.Append("<li>").Append(item.Address is { } address
            ? $"<a href=\"{WebUtility.HtmlEncode(address)}\">{Escaped(item.Text)}</a>"
            : Escaped(item.Text));
        foreach (var line in item.Lines)
        {
            html.Append("<br>").Append(line.Mark switch
            {
                ToldMark.Gone => $"まえ：<del>{Escaped(line.Text)}</del>",
                ToldMark.Come => $"あと：<ins>{Escaped(line.Text)}</ins>",
                _ => Escaped(line.Text),
            });
        }

        html.Append("</li>\n");
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(OneLine.Of(text));
}
