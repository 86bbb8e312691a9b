using System.Text;

namespace SocialHub.Tests.Browser;

/// <summary>A page can be printed: it gives sheets of A4, and its heading is on them. What is made for paper says on the sheet what it is; its heading is for the screen.</summary>
public static class PrintCheck
{
    public static async Task<IEnumerable<Finding>> FindAsync(PageVisit visit, string address)
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var isHeadingShown = await visit.Page.Locator("h1").First.IsVisibleAsync() || await visit.Page.Locator("[data-paper]").CountAsync() > 0;
        var sheets = CountSheets(await visit.Page.PdfAsync(new() { Format = "A4" }));
        Finding[] findings =
        [
            .. isHeadingShown ? [] : new[] { new Finding(address, "print-heading", "h1", "is not printed") },
            .. sheets > 0 ? [] : new[] { new Finding(address, "print-sheets", "", "no sheet came out") },
        ];
        return findings;
    }

    /// <summary>Counts page objects; Chromium writes them uncompressed, apart from the one <c>/Pages</c> tree.</summary>
    public static int CountSheets(byte[] pdf) =>
        Encoding.Latin1.GetString(pdf).Split("/Type /Page").Skip(1).Count(rest => !rest.StartsWith('s'));
}
