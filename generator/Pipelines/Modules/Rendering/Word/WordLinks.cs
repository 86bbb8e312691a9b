using System.Xml;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The relations of a document to its other parts, and to the addresses that it links to (ECMA-376 part 2).</summary>
/// <param name="links">Makes public addresses of those of the site: a file that was sent by mail has no site around it.</param>
internal sealed class WordLinks(SiteLinks links)
{
    private const string Packaging = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<string> _addresses = [];

    /// <summary>The parts beside the document, by kind of relation; their ids are <c>part1</c> and so on.</summary>
    private static readonly (string Kind, string Path)[] Parts =
        [("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml"), ("fontTable", "fontTable.xml"), ("footer", "footer.xml")];

    /// <summary>The id of the footer's relation.</summary>
    public static string FooterId => PartId(Array.FindIndex(Parts, p => p.Kind == "footer"));

    /// <summary>The id under which the document refers to an address; the same one for the same address.</summary>
    public string IdOf(string href)
    {
        var address = links.Absolute(href);
        var index = _addresses.IndexOf(address);
        if (index < 0)
        {
            index = _addresses.Count;
            _addresses.Add(address);
        }

        return string.Create(CultureInfo.InvariantCulture, $"link{index + 1}");
    }

    /// <summary>The relations of the document, once it is written.</summary>
    public string DocumentRelations() => XmlText.Write(xml =>
    {
        xml.WriteStartElement("Relationships", Packaging);
        for (var i = 0; i < Parts.Length; i++)
        {
            Write(xml, PartId(i), $"{WordXml.Relation}/{Parts[i].Kind}", Parts[i].Path, isOutside: false);
        }

        foreach (var address in _addresses)
        {
            Write(xml, IdOf(address), $"{WordXml.Relation}/hyperlink", Encoded(address), isOutside: true);
        }

        xml.WriteEndElement();
    });

    /// <summary>The relations of the package: where its document and its properties are.</summary>
    public static string PackageRelations() => XmlText.Write(xml =>
    {
        xml.WriteStartElement("Relationships", Packaging);
        Write(xml, "part1", $"{WordXml.Relation}/officeDocument", "word/document.xml", isOutside: false);
        Write(xml, "part2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", isOutside: false);
        xml.WriteEndElement();
    });

    // A relation wants a lawful URI; authors write anchors in Japanese.
    private static string Encoded(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : address;

    private static string PartId(int index) => string.Create(CultureInfo.InvariantCulture, $"part{index + 1}");

    private static void Write(XmlWriter xml, string id, string type, string target, bool isOutside)
    {
        xml.WriteStartElement("Relationship", Packaging);
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", type);
        xml.WriteAttributeString("Target", target);
        if (isOutside)
        {
            xml.WriteAttributeString("TargetMode", "External");
        }

        xml.WriteEndElement();
    }
}
