using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SocialHub.Engine;

namespace SocialHub.Tests;

/// <summary>Reads a Word file with a library that did not write it.</summary>
internal static class WordText
{
    /// <summary>Opens the file; the caller closes it.</summary>
    public static WordprocessingDocument Open(OutputFile file) =>
        WordprocessingDocument.Open(new MemoryStream(file.Bytes.ToArray()), isEditable: false);

    /// <summary>The text after the title block as lines of Markdown, in the form of <see cref="ReportText"/>.</summary>
    public static IReadOnlyList<string> Lines(OutputFile file)
    {
        using var document = Open(file);
        var body = document.MainDocumentPart!.Document!.Body!;
        return [.. body.ChildElements.Where(e => e is Paragraph or Table).Skip(4).SelectMany(OfElement)];
    }

    /// <summary>Each paragraph with the id of its style, in order.</summary>
    public static IReadOnlyList<(string Style, string Text)> Paragraphs(OutputFile file)
    {
        using var document = Open(file);
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(p => (StyleOf(p), p.InnerText))];
    }

    private static IEnumerable<string> OfElement(DocumentFormat.OpenXml.OpenXmlElement element) => element switch
    {
        Table table => table.Elements<TableRow>().Select(r => ReportText.Row(r.Elements<TableCell>().Select(c => c.InnerText))),
        Paragraph paragraph => OfParagraph(StyleOf(paragraph), paragraph.InnerText),
        _ => [],
    };

    private static IEnumerable<string> OfParagraph(string style, string text) => style switch
    {
        ['H', 'e', 'a', 'd', 'i', 'n', 'g', var level] => [ReportText.Heading(level - '0' + 1, text)],
        "ListBullet" => ["- " + text],
        "ListContinue" => ["  " + text],
        "ListBullet2" => ["  - " + text],
        "ReportTableEnd" => [],
        _ => [text],
    };

    private static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!;
}
