using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace SocialHub.Pipelines;

/// <summary>Tables in a frame that scrolls. Where the words of a column stand is a class: Markdig writes a <c>style</c>, which the policy of our pages refuses.</summary>
internal static class TableWriting
{
    // As the component Table of the theme writes it.
    private const string Frame = "<div class=\"sh-table\" role=\"region\" tabindex=\"0\" aria-label=\"表\">";

    public static void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine(Frame).WriteLine("<table>");
        WritePart(renderer, table, "thead", isHeader: true);
        WritePart(renderer, table, "tbody", isHeader: false);
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    private static void WritePart(HtmlRenderer renderer, Table table, string name, bool isHeader)
    {
        var rows = table.Cast<TableRow>().Where(r => r.IsHeader == isHeader).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        renderer.WriteLine($"<{name}>");
        foreach (var row in rows)
        {
            WriteRow(renderer, table, row);
        }

        renderer.WriteLine($"</{name}>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.WriteLine("<tr>");
        for (var column = 0; column < row.Count; column++)
        {
            var side = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            WriteCell(renderer, (TableCell)row[column], row.IsHeader ? "th" : "td", side);
        }

        renderer.WriteLine("</tr>");
    }

    // Words stand on the left without a class.
    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string name, TableColumnAlign? side)
    {
        renderer.Write('<').Write(name).Write(name is "th" ? " scope=\"col\"" : "").Write(side switch
        {
            TableColumnAlign.Right => " class=\"sh-table-cell--right\">",
            TableColumnAlign.Center => " class=\"sh-table-cell--centre\">",
            _ => ">",
        });
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = outer;
        renderer.Write("</").Write(name).WriteLine(">");
    }
}
