using System.Xml;

namespace SocialHub.Pipelines;

/// <summary>The words of WordprocessingML (ECMA-376 part 1, transitional), as short as they can be written.</summary>
internal static class WordXml
{
    /// <summary>Elements of a document.</summary>
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Kinds of relations between parts, and the attribute that refers to one.</summary>
    public const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A part whose root is an element of <see cref="Main"/>.</summary>
    public static string Part(string root, Action<XmlWriter> write) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("w", root, Main);
        xml.WriteAttributeString("xmlns", "r", null, Relation);
        write(xml);
        xml.WriteEndElement();
    });

    /// <summary>An element with attributes, each a name and a value in turn.</summary>
    public static void Empty(this XmlWriter xml, string name, params ReadOnlySpan<string> attributes)
    {
        xml.WriteStartElement("w", name, Main);
        xml.Attributes(attributes);
        xml.WriteEndElement();
    }

    /// <summary>An element with one value, as most properties are.</summary>
    public static void Value(this XmlWriter xml, string name, string value) => xml.Empty(name, "val", value);

    /// <summary>An element with content.</summary>
    public static void Element(this XmlWriter xml, string name, Action content, params ReadOnlySpan<string> attributes)
    {
        xml.WriteStartElement("w", name, Main);
        xml.Attributes(attributes);
        content();
        xml.WriteEndElement();
    }

    private static void Attributes(this XmlWriter xml, ReadOnlySpan<string> attributes)
    {
        for (var i = 0; i < attributes.Length; i += 2)
        {
            xml.WriteAttributeString("w", attributes[i], Main, attributes[i + 1]);
        }
    }
}
