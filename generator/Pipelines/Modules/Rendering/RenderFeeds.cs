using System.Xml;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Renders the Atom feeds (RFC 4287): everything new, articles, sessions. Their dates come from the documents, never from a clock.</summary>
public sealed class RenderFeeds : IModule<GatheredSite, OutputFile>
{
    private const int EntryCount = 20;

    public ImmutableArray<OutputFile> Run(ImmutableArray<GatheredSite> input, BuildContext context) =>
        [.. input.SelectMany(g => Feeds(g.Site))];

    private static IEnumerable<OutputFile> Feeds(Site site)
    {
        Document[] sessions = [.. site.Sessions.Where(s => !s.IsUpcoming(site.Today))];
        yield return Feed(Route.File("feed.xml"), site.Settings.Name, [.. site.Articles, .. sessions], site);
        yield return Feed(Route.File("articles", "feed.xml"), $"記事｜{site.Settings.Name}", site.Articles, site);
        yield return Feed(Route.File("sessions", "feed.xml"), $"勉強会・展示｜{site.Settings.Name}", sessions, site);
    }

    private static OutputFile Feed(Route route, string title, IEnumerable<Document> documents, Site site)
    {
        var newest = documents
            .OrderByDescending(d => d.Date)
            .ThenBy(d => d.Route.Path, StringComparer.Ordinal)
            .Take(EntryCount)
            .ToArray();
        return OutputFile.OfText(route.OutputPath, XmlText.Write(xml =>
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
            xml.WriteElementString("id", site.Links.Absolute(route));
            xml.WriteElementString("title", title);
            xml.WriteElementString("updated", Instant(newest.FirstOrDefault()?.Date ?? site.Today));
            WriteLink(xml, "self", site.Links.Absolute(route));
            WriteLink(xml, "alternate", site.Links.Absolute(Route.Home));
            WriteAuthor(xml, site.Settings.Name);
            foreach (var document in newest)
            {
                WriteEntry(xml, document, site);
            }

            xml.WriteEndElement();
        }));
    }

    private static void WriteEntry(XmlWriter xml, Document document, Site site)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", site.Links.Absolute(document.Route));
        xml.WriteElementString("title", document.Title);
        xml.WriteElementString("published", Instant(document.Date!.Value));
        xml.WriteElementString("updated", Instant((document as Article)?.UpdatedOn ?? document.Date.Value));
        WriteLink(xml, "alternate", site.Links.Absolute(document.Route));
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", document.KindName);
        xml.WriteEndElement();
        if (document.Summary.Length > 0)
        {
            xml.WriteElementString("summary", document.Summary);
        }

        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        xml.WriteElementString("name", name);
        xml.WriteEndElement();
    }

    // Atom wants an instant; a document has a day. Midnight UTC is the same day in Japan and is no claim about an hour.
    private static string Instant(DateOnly day) => JapaneseDate.Iso(day) + "T00:00:00Z";
}
