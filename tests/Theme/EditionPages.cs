using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Tests;

/// <summary>Renders pages of the invented hub, with other settings where a test asks for them.</summary>
internal static class EditionPages
{
    public static string Render(Page page, SiteSettings? settings = null)
    {
        var renderer = new PageRenderer(settings ?? ExampleHub.Settings, ExampleHub.Links, ThemeStyles.Embedded());
        return renderer.Render(page);
    }

    public static IHtmlDocument Parse(Page page, SiteSettings? settings = null) => new HtmlParser().ParseDocument(Render(page, settings));

    /// <summary>Bytes on the wire.</summary>
    public static long Zipped(string html)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(html));
        }

        return zipped.Length;
    }
}
