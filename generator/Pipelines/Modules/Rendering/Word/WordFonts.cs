using System.Xml;

namespace SocialHub.Pipelines;

/// <summary>
/// The typefaces of a Word file, named and not embedded: those that Japanese Word brings. Each has the name that other systems
/// know it by, and a description (family, character set) by which a program finds the nearest one.
/// </summary>
internal static class WordFonts
{
    private static readonly (string Name, string Other, string Family, string Panose)[] Fonts =
    [
        ("游明朝", "Yu Mincho", "roman", "02020400000000000000"),
        ("游ゴシック", "Yu Gothic", "swiss", "020B0400000000000000"),
    ];

    /// <summary>Which one is meant here.</summary>
    public static void Write(XmlWriter xml, bool isSans)
    {
        var name = Fonts[isSans ? 1 : 0].Name;
        xml.Empty("rFonts", "ascii", name, "hAnsi", name, "eastAsia", name, "cs", name);
    }

    /// <summary>The part that describes them.</summary>
    public static string WriteTable() => WordXml.Part("fonts", xml =>
    {
        foreach (var (name, other, family, panose) in Fonts)
        {
            xml.Element("font", () =>
            {
                xml.Value("altName", other);
                xml.Value("panose1", panose);
                xml.Value("charset", "80");
                xml.Value("family", family);
                xml.Value("pitch", "variable");
            }, "name", name);
        }
    });
}
