using System.Xml;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The small parts of a Word file: what is in it, its properties, its settings, its footer.</summary>
internal static class WordParts
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static string ContentTypes() => XmlText.Write(xml =>
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        Default(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default(xml, "xml", "application/xml");
        Override(xml, "/word/document.xml", $"{Types}.document.main+xml");
        Override(xml, "/word/styles.xml", $"{Types}.styles+xml");
        Override(xml, "/word/numbering.xml", $"{Types}.numbering+xml");
        Override(xml, "/word/settings.xml", $"{Types}.settings+xml");
        Override(xml, "/word/fontTable.xml", $"{Types}.fontTable+xml");
        Override(xml, "/word/footer.xml", $"{Types}.footer+xml");
        Override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.WriteEndElement();
    });

    /// <summary>Title, author and day of the report; never the day of the build.</summary>
    public static string Properties(ReportDocument report) => XmlText.Write(xml =>
    {
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Dublin = "http://purl.org/dc/elements/1.1/";
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, report.Grant + report.Title);
        xml.WriteElementString("dc", "creator", Dublin, report.Grantee);
        xml.WriteElementString("dc", "language", Dublin, "ja-JP");
        xml.WriteStartElement("dcterms", "created", "http://purl.org/dc/terms/");
        xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        xml.WriteString(JapaneseDate.Iso(report.ReportedOn) + "T00:00:00Z");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    /// <summary>Compatibility mode 15 is Word 2013 and newer; without it Word opens the file as an old one.</summary>
    public static string Settings() => WordXml.Part("settings", xml =>
    {
        xml.Value("defaultTabStop", "840");
        xml.Value("characterSpacingControl", "compressPunctuation");
        xml.Element("compat", () => xml.Empty(
            "compatSetting", "name", "compatibilityMode", "uri", "http://schemas.microsoft.com/office/word", "val", "15"));
        xml.Empty("themeFontLang", "val", "ja-JP", "eastAsia", "ja-JP");
    });

    /// <summary>The name of the report, and the number of the page of all pages.</summary>
    public static string Footer(ReportDocument report) => WordXml.Part("ftr", xml => xml.Element("p", () =>
    {
        xml.Element("pPr", () => xml.Value("pStyle", WordStyles.Footer));
        Run(xml, $"{report.Year} {report.Name}　");
        Field(xml, "PAGE");
        Run(xml, " / ");
        Field(xml, "NUMPAGES");
    }));

    private static void Field(XmlWriter xml, string instruction) =>
        xml.Element("fldSimple", () => Run(xml, "1"), "instr", instruction);

    private static void Run(XmlWriter xml, string text) => xml.Element("r", () =>
    {
        xml.WriteStartElement("w", "t", WordXml.Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
    });

    private static void Default(XmlWriter xml, string extension, string type)
    {
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void Override(XmlWriter xml, string part, string type)
    {
        xml.WriteStartElement("Override");
        xml.WriteAttributeString("PartName", part);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }
}
