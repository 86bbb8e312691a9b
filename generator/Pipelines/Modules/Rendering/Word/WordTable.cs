using System.Xml;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Writes a table with its caption above it; its header row comes again on every page, and no row is cut in two.</summary>
/// <param name="xml">Where to.</param>
/// <param name="paragraph">Writes a line in a style, kept with the next one or not.</param>
internal sealed class WordTable(XmlWriter xml, Action<string, ReportLine, bool> paragraph)
{
    /// <summary>Between the margins, in twentieths of a point.</summary>
    private const int Width = 9070;

    public void Write(ReportTable table)
    {
        paragraph(WordStyles.Caption, ReportLine.Of(table.Caption), true);
        var widths = WidthsOf(table.Columns.Length);
        xml.Element("tbl", () =>
        {
            WriteProperties(table.Caption);
            xml.Element("tblGrid", () => widths.ToList().ForEach(w => xml.Empty("gridCol", "w", Text(w))));
            WriteRow([.. table.Columns.Select(ReportLine.Of)], widths, isHeader: true);
            foreach (var row in table.Rows)
            {
                WriteRow(row, widths, isHeader: false);
            }
        });

        // Word joins tables that touch; LibreOffice wants a paragraph after the last one.
        paragraph(WordStyles.TableEnd, new ReportLine([]), false);
    }

    private void WriteProperties(string caption) => xml.Element("tblPr", () =>
    {
        xml.Value("tblStyle", WordStyles.Table);
        xml.Empty("tblW", "w", Text(Width), "type", "dxa");
        xml.Empty("tblLayout", "type", "fixed");
        xml.Empty("tblLook", "val", "0420", "firstRow", "1", "lastRow", "0", "firstColumn", "0", "lastColumn", "0", "noHBand", "0", "noVBand", "1");
        xml.Value("tblCaption", caption);
    });

    private void WriteRow(ImmutableArray<ReportLine> cells, int[] widths, bool isHeader) => xml.Element("tr", () =>
    {
        xml.Element("trPr", () =>
        {
            xml.Empty("cantSplit");
            if (isHeader)
            {
                xml.Empty("tblHeader");
            }
        });
        for (var i = 0; i < cells.Length; i++)
        {
            var (cell, width) = (cells[i], widths[i]);
            xml.Element("tc", () =>
            {
                xml.Element("tcPr", () => xml.Empty("tcW", "w", Text(width), "type", "dxa"));
                paragraph(isHeader ? WordStyles.TableHeader : WordStyles.TableText, cell, false);
            });
        }
    });

    // The first column names the rows and gets twice the room.
    private static int[] WidthsOf(int columns) =>
        [.. Enumerable.Range(0, columns).Select(i => Width / (columns + 1) * (i == 0 ? 2 : 1))];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
