using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Renders <c>sitemap.xml</c> (sitemaps.org 0.9) and <c>robots.txt</c> (RFC 9309).</summary>
public sealed class RenderSitemap(SiteLinks links) : IModule<Page, OutputFile>
{
    private readonly SiteLinks _links = links;

    public ImmutableArray<OutputFile> Run(ImmutableArray<Page> input, BuildContext context) =>
    [
        Sitemap(input.Where(p => p.IsListed)),
        OutputFile.OfText("robots.txt", $"User-agent: *\nAllow: /\nSitemap: {_links.Absolute(Route.File("sitemap.xml"))}\n"),
    ];

    private OutputFile Sitemap(IEnumerable<Page> pages) => OutputFile.OfText("sitemap.xml", XmlText.Write(xml =>
    {
        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        foreach (var page in pages.OrderBy(p => p.Route.Path, StringComparer.Ordinal))
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", _links.Absolute(page.Route));
            if ((page.UpdatedOn ?? page.PublishedOn) is { } day)
            {
                xml.WriteElementString("lastmod", JapaneseDate.Iso(day));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }));
}
