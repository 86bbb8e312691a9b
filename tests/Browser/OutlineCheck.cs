namespace SocialHub.Tests.Browser;

/// <summary>Every page has one first heading, a language and a title that no other page has.</summary>
public static class OutlineCheck
{
    public static IEnumerable<Finding> Find(IReadOnlyCollection<PageFacts> pages) =>
        pages.SelectMany(FindIn).Concat(FindDoubles(pages));

    private static IEnumerable<Finding> FindIn(PageFacts page)
    {
        if (page.Headings != 1)
        {
            yield return new Finding(page.Address, "one-h1", "h1", $"{page.Headings} first headings");
        }

        if (page.Lang.Length == 0)
        {
            yield return new Finding(page.Address, "language", "html", "no lang");
        }

        if (page.Title.Length == 0)
        {
            yield return new Finding(page.Address, "title", "title", "no title");
        }
    }

    private static IEnumerable<Finding> FindDoubles(IEnumerable<PageFacts> pages) =>
        pages.Where(page => page.Title.Length > 0).GroupBy(page => page.Title)
            .Where(group => group.Count() > 1)
            .Select(group => new Finding(
                string.Join(' ', group.Select(page => page.Address)), "unique-title", "title", $"all are called {group.Key}"));
}
