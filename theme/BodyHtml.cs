using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Puts the addresses of its links, and the sizes of its pictures, into the HTML of a <see cref="Body"/>.</summary>
internal static class BodyHtml
{
    private static readonly HtmlEncoder Encoder = new MinimalHtmlEncoder();

    /// <exception cref="InvalidOperationException">A link leads nowhere: gate 1 should have stopped the build.</exception>
    public static MarkupString Fill(Body body, SiteLinks links)
    {
        if (body.Links.IsEmpty)
        {
            return (MarkupString)body.Html;
        }

        var html = new StringBuilder(body.Html.Length + (body.Links.Length * 40));
        var done = 0;
        foreach (var link in body.Links)
        {
            html.Append(body.Html, done, link.Offset - done);
            html.Append(Encoder.Encode(links.Resolve(link.Target) ??
                throw new InvalidOperationException($"{link.Target.Span}: unresolved link '{link.Target.Value}'.")));
            if (link.IsImage && links.FindImage(link.Target) is { } image)
            {
                // The room is kept before the picture comes; the attribute that is open here is closed by the body's own text.
                html.Append(CultureInfo.InvariantCulture, $"\" width=\"{image.Width}\" height=\"{image.Height}");
            }

            done = link.Offset;
        }

        return (MarkupString)html.Append(body.Html, done, body.Html.Length - done).ToString();
    }
}
