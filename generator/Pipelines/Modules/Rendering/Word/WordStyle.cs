using System.Xml;

namespace SocialHub.Pipelines;

/// <summary>A paragraph style: what differs from the body text. Lengths are twentieths of a point, sizes half points.</summary>
/// <param name="Id">By which paragraphs refer to it.</param>
/// <param name="Name">As Word shows it; Word translates its own names.</param>
internal sealed record WordStyle(string Id, string Name)
{
    public int? Size { get; init; }

    public bool IsBold { get; init; }

    public bool IsSans { get; init; }

    /// <summary><c>center</c>, <c>right</c>, or null.</summary>
    public string? Align { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public int? Left { get; init; }

    public int? Hanging { get; init; }

    public bool KeepsWithNext { get; init; }

    /// <summary>The id of its list, or null.</summary>
    public string? List { get; init; }

    /// <summary>From 0, for headings; null for others.</summary>
    public int? Outline { get; init; }

    public void Write(XmlWriter xml, string basis) => xml.Element("style", () =>
    {
        xml.Value("name", Name);
        xml.Value("basedOn", basis);
        if (Outline is not null)
        {
            xml.Value("next", WordStyles.BodyText);
        }

        xml.Empty("qFormat");
        xml.Element("pPr", () => WriteParagraph(xml));
        xml.Element("rPr", () => WriteLetters(xml));
    }, "type", "paragraph", "styleId", Id);

    // The schema demands this order.
    private void WriteParagraph(XmlWriter xml)
    {
        if (KeepsWithNext)
        {
            xml.Empty("keepNext");
        }

        xml.Empty("keepLines");
        if (List is { } list)
        {
            xml.Element("numPr", () => xml.Value("numId", list));
        }

        WriteSpacing(xml);
        if (Left is { } left)
        {
            xml.Empty("ind", Hanging is { } hanging ? ["left", Text(left), "hanging", Text(hanging)] : ["left", Text(left)]);
        }

        if (Align is { } align)
        {
            xml.Value("jc", align);
        }

        if (Outline is { } outline)
        {
            xml.Value("outlineLvl", Text(outline));
        }
    }

    private void WriteSpacing(XmlWriter xml)
    {
        string[] line = Size is { } size ? ["line", Text(WordStyles.LineOf(size)), "lineRule", "exact"] : [];
        xml.Empty("spacing", ["before", Text(Before), "after", Text(After), .. line]);
    }

    private void WriteLetters(XmlWriter xml)
    {
        if (IsSans)
        {
            WordFonts.Write(xml, isSans: true);
        }

        if (IsBold)
        {
            xml.Empty("b");
            xml.Empty("bCs");
        }

        if (Size is { } size)
        {
            xml.Value("sz", Text(size));
            xml.Value("szCs", Text(size));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
