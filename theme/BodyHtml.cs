using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
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

    /// <exception cref="InvalidOperationException">When it is written: a link leads nowhere, and gate 1 should have stopped the build.</exception>
    public static RenderFragment Fill(Body body, SiteLinks links) => builder => Write(builder, body, links);

    private static void Write(RenderTreeBuilder builder, Body body, SiteLinks links)
    {
        var html = body.Html.AsSpan();
        var done = 0;
        foreach (var link in body.Links)
        {
            var address = HtmlText.Encode(links.Resolve(link.Target) ??
                throw new InvalidOperationException($"{link.Target.Span}: unresolved link '{link.Target.Value}'."));
            if (link.IsImage && links.FindImage(link.Target) is { } image)
            {
                // The text of a picture is encoded, so the next > is the end of its element.
                var end = link.Offset + html[link.Offset..].IndexOf('>') + 1;
                builder.AddMarkupContent(0, html[done..(link.Offset - ImageStart.Length)]);
                builder.AddMarkupContent(1, PictureOf(image, address, html[link.Offset..end], links));
                done = end;
            }
            else
            {
                builder.AddMarkupContent(2, html[done..link.Offset]);
                builder.AddMarkupContent(3, address);
                done = link.Offset;
            }
        }

        builder.AddMarkupContent(4, html[done..]);
    }

    // A browser without WebP takes the picture in the author's format. The room is kept before the picture comes.
    private static string PictureOf(Image image, string address, ReadOnlySpan<char> rest, SiteLinks links)
    {
        var html = new StringBuilder();
        if (!image.Copies.IsEmpty)
        {
            var copies = image.Copies.Select(c => string.Create(CultureInfo.InvariantCulture, $"{links.Href(c.Route)} {c.Width}w"));
            html.Append("<picture><source type=\"image/webp\" srcset=\"").AppendJoin(", ", copies).Append("\" sizes=\"").Append(Sizes).Append("\">");
        }

        html.Append(ImageStart).Append(address)
            .Append(CultureInfo.InvariantCulture, $"\" width=\"{image.Width}\" height=\"{image.Height}").Append(rest);
        return html.Append(image.Copies.IsEmpty ? "" : "</picture>").ToString();
    }
}
