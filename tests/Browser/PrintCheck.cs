using System.Text;

namespace SocialHub.Tests.Browser;

/// <summary>A page can be printed: it gives sheets of A4, and its heading is on them. What is made for paper gives exactly its sheets, in their size.</summary>
public static class PrintCheck
{
    public static async Task<IEnumerable<Finding>> FindAsync(PageVisit visit, string address)
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var paper = await visit.Page.Locator(".sh-paper-sheet[data-paper]:visible").CountAsync();
        return paper > 0 ? await FindOnPaperAsync(visit, address, paper) : await FindOnPageAsync(visit, address);
    }

    private static async Task<IEnumerable<Finding>> FindOnPageAsync(PageVisit visit, string address)
    {
        var isHeadingShown = await visit.Page.Locator("h1").First.IsVisibleAsync();
        var sheets = CountSheets(await visit.Page.PdfAsync(new() { Format = "A4" }));
        Finding[] findings =
        [
            .. isHeadingShown ? [] : new[] { new Finding(address, "print-heading", "h1", "is not printed") },
            .. sheets > 0 ? [] : new[] { new Finding(address, "print-sheets", "", "no sheet came out") },
        ];
        return findings;
    }

    // The heading may be for the screen: a sheet of cards has none.
    private static async Task<IEnumerable<Finding>> FindOnPaperAsync(PageVisit visit, string address, int paper)
    {
        var sheets = CountSheets(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        return sheets == paper ? [] : [new Finding(address, "print-sheets", "", $"{sheets} sheets came out, not {paper}")];
    }

    /// <summary>Counts page objects; Chromium writes them uncompressed, apart from the one <c>/Pages</c> tree.</summary>
    public static int CountSheets(byte[] pdf) =>
        Encoding.Latin1.GetString(pdf).Split("/Type /Page").Skip(1).Count(rest => !rest.StartsWith('s'));
}
