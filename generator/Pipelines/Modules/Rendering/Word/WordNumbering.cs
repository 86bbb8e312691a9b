using System.Xml;

namespace SocialHub.Pipelines;

/// <summary>The lists of a Word file: bullets for records, open ones for what stands below them.</summary>
internal static class WordNumbering
{
    public const string Outer = "1";
    public const string Inner = "2";

    public static string Write() => WordXml.Part("numbering", xml =>
    {
        WriteAbstract(xml, Outer, "•", left: "340");
        WriteAbstract(xml, Inner, "◦", left: "700");
        WriteList(xml, Outer);
        WriteList(xml, Inner);
    });

    private static void WriteAbstract(XmlWriter xml, string id, string sign, string left) => xml.Element("abstractNum", () =>
    {
        xml.Value("multiLevelType", "singleLevel");
        xml.Element("lvl", () =>
        {
            xml.Value("start", "1");
            xml.Value("numFmt", "bullet");
            xml.Value("lvlText", sign);
            xml.Value("lvlJc", "left");
            xml.Element("pPr", () => xml.Empty("ind", "left", left, "hanging", "340"));
        }, "ilvl", "0");
    }, "abstractNumId", id);

    private static void WriteList(XmlWriter xml, string id) =>
        xml.Element("num", () => xml.Value("abstractNumId", id), "numId", id);
}
