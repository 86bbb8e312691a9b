using System.Xml;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Writes an Atom feed (RFC 4287), newest entries first. Its dates come from what it tells, never from a clock.</summary>
internal static class AtomFeed
{
    private const int EntryCount = 20;

    /// <param name="route">Where the feed lies.</param>
    /// <param name="title">What feed readers call it.</param>
    /// <param name="page">The page that it is about.</param>
    /// <param name="entries">In any order.</param>
    /// <param name="site">For names and addresses.</param>
    public static OutputFile Write(Route route, string title, Route page, IEnumerable<FeedEntry> entries, Site site)
    {
        var newest = entries
            .OrderByDescending(e => e.PublishedOn)
            .ThenBy(e => e.Id, StringComparer.Ordinal)
            .Take(EntryCount)
            .ToArray();
        return OutputFile.OfText(route.OutputPath, XmlText.Write(xml =>
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
            xml.WriteElementString("id", site.Links.Absolute(route));
            xml.WriteElementString("title", title);
            xml.WriteElementString("updated", Instant(newest.FirstOrDefault()?.PublishedOn ?? site.Today));
            WriteLink(xml, "self", site.Links.Absolute(route));
            WriteLink(xml, "alternate", site.Links.Absolute(page));
            WriteAuthor(xml, site.Settings.Name);
            newest.ToList().ForEach(e => WriteEntry(xml, e));
            xml.WriteEndElement();
        }));
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", entry.Id);
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("published", Instant(entry.PublishedOn));
        xml.WriteElementString("updated", Instant(entry.UpdatedOn));
        WriteLink(xml, "alternate", entry.Address);
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", entry.Category);
        xml.WriteEndElement();
        if (entry.Summary.Length > 0)
        {
            xml.WriteElementString("summary", entry.Summary);
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
