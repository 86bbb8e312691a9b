namespace SocialHub.Tests.Browser;

/// <summary>Takes pictures of changed pages before and after, as wide as a phone, with a line around what differs.</summary>
/// <param name="browser">The browser.</param>
/// <param name="before">Where the site before is served.</param>
/// <param name="folder">Where the pictures go.</param>
public sealed class PagePairs(TestBrowser browser, Uri before, string folder)
{
    /// <summary>Of each picture, in CSS pixels.</summary>
    public const int Width = 360;

    // Elements with text of their own, and what is read in them.
    private const string Texts = """
        [...document.querySelectorAll('main *')]
          .filter(e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim()))
          .map(e => [e, e.textContent.replace(/\s+/g, ' ').trim()])
        """;

    // Around the outermost elements only; the two lines differ in form, not by colour alone.
    private const string Mark = $$"""
        ([known, line]) => {
          const marked = [];
          for (const [e, text] of {{Texts}}) {
            if (!known.includes(text) && !marked.some(m => m.contains(e))) {
              marked.push(e);
              e.style.outline = line;
              e.style.outlineOffset = '3px';
            }
          }
        }
        """;

    public async Task<PagePair> TakeAsync(ChangedPage page)
    {
        await using var old = page.Before is { } was ? await browser.VisitAsync(before, was) : null;
        await using var now = page.After is { } stands ? await browser.VisitAsync(browser.Site, stands) : null;
        if (old is not null && now is not null)
        {
            var (oldTexts, newTexts) = (await TextsOfAsync(old), await TextsOfAsync(now));
            await old.Page.EvaluateAsync(Mark, new object[] { newTexts, "3px dashed #a3262e" });
            await now.Page.EvaluateAsync(Mark, new object[] { oldTexts, "3px solid #a3262e" });
        }

        var name = SiteFolder.FileNameOf(page.Address);
        return new PagePair(page, await SaveAsync(old, $"{name}-before.png"), await SaveAsync(now, $"{name}-after.png"));
    }

    private static Task<string[]> TextsOfAsync(PageVisit visit) => visit.Page.EvaluateAsync<string[]>($"() => {Texts}.map(p => p[1])");

    private async Task<string?> SaveAsync(PageVisit? visit, string file)
    {
        if (visit is null)
        {
            return null;
        }

        await visit.ResizeAsync(Width);
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true });
        return file;
    }
}
