using System.Text;
using Microsoft.AspNetCore.Components;
using SocialHub.Model;
using SocialHub.Razor;

namespace SocialHub.Theme;

/// <summary>Puts the addresses of its links, and the sizes of its pictures, into the HTML of a <see cref="Body"/>.</summary>
internal static class BodyHtml
{
    /// <summary>How a body begins a picture, up to its address.</summary>
    private const string ImageStart = "<img src=\"";

    /// <summary>How wide a picture is shown: as wide as the column of text (40em of at most 1.125rem), on a phone as wide as the screen.</summary>
    private const string Sizes = "(min-width:48rem) 45rem,100vw";

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
            done = link.Offset;
            var address = HtmlText.Encode(links.Resolve(link.Target) ??
                throw new InvalidOperationException($"{link.Target.Span}: unresolved link '{link.Target.Value}'."));
            if (link.IsImage && links.FindImage(link.Target) is { } image)
            {
                // The text of a picture is encoded, so the next > is the end of its element.
                var end = body.Html.IndexOf('>', done) + 1;
                html.Length -= ImageStart.Length;
                AppendPicture(html, image, address, body.Html.AsSpan()[done..end], links);
                done = end;
            }
            else
            {
                html.Append(address);
            }
        }

        return (MarkupString)html.Append(body.Html, done, body.Html.Length - done).ToString();
    }

    // A browser without WebP takes the picture in the author's format. The room is kept before the picture comes.
    private static void AppendPicture(StringBuilder html, Image image, string address, ReadOnlySpan<char> rest, SiteLinks links)
    {
        if (!image.Copies.IsEmpty)
        {
            var copies = image.Copies.Select(c => string.Create(CultureInfo.InvariantCulture, $"{links.Href(c.Route)} {c.Width}w"));
            html.Append("<picture><source type=\"image/webp\" srcset=\"").AppendJoin(", ", copies).Append("\" sizes=\"").Append(Sizes).Append("\">");
        }

        html.Append(ImageStart).Append(address)
            .Append(CultureInfo.InvariantCulture, $"\" width=\"{image.Width}\" height=\"{image.Height}").Append(rest);
        if (!image.Copies.IsEmpty)
        {
            html.Append("</picture>");
        }
    }
}
