using System.Xml;

namespace SocialHub.Pipelines;

/// <summary>How tables look: rules between the rows, stronger ones around the header.</summary>
internal static class WordTableStyle
{
    public static void Write(XmlWriter xml, string id) => xml.Element("style", () =>
    {
        xml.Value("name", "Report Table");
        xml.Empty("qFormat");
        xml.Element("tblPr", () =>
        {
            xml.Element("tblBorders", () =>
            {
                Rule(xml, "top", "12");
                Rule(xml, "bottom", "12");
                Rule(xml, "insideH", "4");
            });
            xml.Element("tblCellMar", () =>
            {
                xml.Empty("top", "w", "40", "type", "dxa");
                xml.Empty("left", "w", "80", "type", "dxa");
                xml.Empty("bottom", "w", "40", "type", "dxa");
                xml.Empty("right", "w", "80", "type", "dxa");
            });
        });
        xml.Element("tblStylePr", () => xml.Element("tcPr", () =>
        {
            xml.Element("tcBorders", () => Rule(xml, "bottom", "8"));
            xml.Empty("shd", "val", "clear", "color", "auto", "fill", "EDF1EE");
        }), "type", "firstRow");
    }, "type", "table", "styleId", id);

    // Size in eighths of a point.
    private static void Rule(XmlWriter xml, string side, string size) =>
        xml.Empty(side, "val", "single", "sz", size, "space", "0", "color", "404040");
}
