using System.Xml;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Writes the text of a report as the main part of a Word file, block by block.</summary>
internal sealed class WordDocument
{
    private readonly XmlWriter _xml;
    private readonly WordLinks _links;

    private WordDocument(XmlWriter xml, WordLinks links) => (_xml, _links) = (xml, links);

    public static string Write(ReportDocument report, WordLinks links) => WordXml.Part("document", xml => xml.Element("body", () =>
    {
        var document = new WordDocument(xml, links);
        document.WriteTitle(report);
        foreach (var block in report.Blocks)
        {
            document.WriteBlock(block);
        }

        document.WritePage();
    }));

    private void WriteTitle(ReportDocument report)
    {
        Paragraph(WordStyles.Subtitle, ReportLine.Of(report.Grant));
        Paragraph(WordStyles.Title, ReportLine.Of(report.Title));
        Paragraph(WordStyles.Date, ReportLine.Of(JapaneseDate.Day(report.ReportedOn)));
        Paragraph(WordStyles.Date, ReportLine.Of(report.Grantee));
    }

    private void WriteBlock(ReportBlock block)
    {
        switch (block)
        {
            // The title of the document is no heading of Word, so its first level is the second of the page.
            case ReportHeading { Heading: var heading }:
                Paragraph(WordStyles.Heading(heading.Level - 1), ReportLine.Of(heading.Text));
                break;
            case ReportParagraph paragraph:
                Paragraph(WordStyles.BodyText, paragraph.Line);
                break;
            case ReportList list:
                list.Items.ToList().ForEach(WriteItem);
                break;
            case ReportTable table:
                new WordTable(_xml, Paragraph).Write(table);
                break;
            default:
                throw new NotSupportedException($"Word has no form for {block.GetType().Name}.");
        }
    }

    // All lines of an item stay on one page: a record that is cut in two is read twice.
    private void WriteItem(ReportItem item)
    {
        (string Style, ReportLine Line)[] lines =
        [
            (WordStyles.Bullet, item.Lines[0]),
            .. item.Lines.Skip(1).Select(l => (WordStyles.BulletContinued, l)),
            .. item.Points.Select(p => (WordStyles.InnerBullet, p)),
        ];
        for (var i = 0; i < lines.Length; i++)
        {
            Paragraph(lines[i].Style, lines[i].Line, keepsWithNext: i + 1 < lines.Length);
        }
    }

    private void Paragraph(string style, ReportLine line, bool keepsWithNext = false) => _xml.Element("p", () =>
    {
        _xml.Element("pPr", () =>
        {
            _xml.Value("pStyle", style);
            if (keepsWithNext)
            {
                _xml.Empty("keepNext");
            }
        });
        foreach (var inline in line.Inlines)
        {
            WriteInline(inline);
        }
    });

    private void WriteInline(ReportInline inline)
    {
        if (inline.Href is not { } href)
        {
            Run(inline.Text, inline.IsStrong ? WordStyles.Strong : null, isBold: false);
            return;
        }

        _xml.WriteStartElement("w", "hyperlink", WordXml.Main);
        _xml.WriteAttributeString("r", "id", WordXml.Relation, _links.IdOf(href));
        Run(inline.Text, WordStyles.Hyperlink, inline.IsStrong);
        _xml.WriteEndElement();
    }

    private void Run(string text, string? style, bool isBold) => _xml.Element("r", () =>
    {
        if (style is not null)
        {
            _xml.Element("rPr", () =>
            {
                _xml.Value("rStyle", style);
                if (isBold)
                {
                    _xml.Empty("b");
                }
            });
        }

        _xml.WriteStartElement("w", "t", WordXml.Main);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(text);
        _xml.WriteEndElement();
    });

    // A4 (ISO 216) in twentieths of a point, with margins of 25 mm.
    private void WritePage() => _xml.Element("sectPr", () =>
    {
        _xml.WriteStartElement("w", "footerReference", WordXml.Main);
        _xml.WriteAttributeString("w", "type", WordXml.Main, "default");
        _xml.WriteAttributeString("r", "id", WordXml.Relation, WordLinks.FooterId);
        _xml.WriteEndElement();
        _xml.Empty("pgSz", "w", "11906", "h", "16838");
        _xml.Empty(
            "pgMar", "top", "1418", "right", "1418", "bottom", "1418", "left", "1418", "header", "851", "footer", "709", "gutter", "0");
    });
}
