using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SocialHub.Pipelines;

/// <summary>Reads the facts of a page from the tree that a browser would make of it.</summary>
internal static class ParsedHtml
{
    /// <summary>What the checks need to know; the tree is not kept.</summary>
    public static HtmlFacts FactsOf(string path, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        string[] ids = [.. document.All.Select(e => e.Id).OfType<string>().Where(i => i.Length > 0)];
        var addresses = document.QuerySelectorAll("a[href], img[src], source[srcset], link[rel=icon][href]")
            .SelectMany(AddressesOf)
            .Where(a => HtmlFacts.IsOwn(a))
            .Distinct(StringComparer.Ordinal);
        return new HtmlFacts(path, [.. ids.Distinct(StringComparer.Ordinal)], [.. addresses], [.. FaultsOf(document, ids)]);
    }

    // srcset: an address and a width each, divided by commas.
    private static IEnumerable<string> AddressesOf(IElement element) => element.GetAttribute("srcset") is { } set
        ? set.Split(',').Select(s => s.Trim().Split(' ')[0])
        : [element.GetAttribute("href") ?? element.GetAttribute("src")!];

    private static IEnumerable<(string, string)> FaultsOf(IDocument document, string[] ids)
    {
        foreach (var id in ids.GroupBy(i => i).Where(g => g.Count() > 1))
        {
            yield return ("html-id-duplicated", id.Key);
        }

        if (document.QuerySelectorAll("h1").Length != 1)
        {
            yield return ("html-not-one-h1", "h1");
        }

        foreach (var landmark in new[] { "main", "header", "footer" }.Where(n => document.QuerySelector("body " + n) is null))
        {
            yield return ("html-landmark-missing", landmark);
        }

        foreach (var image in document.QuerySelectorAll("img:not([alt])"))
        {
            yield return ("html-image-without-alt", image.GetAttribute("src") ?? "img");
        }

        foreach (var attribute in document.All.SelectMany(e => e.Attributes).Select(a => a.Name).Where(n => HtmlFacts.IsRefused(n)).Distinct(StringComparer.Ordinal))
        {
            yield return ("html-attribute-refused", attribute);
        }

        foreach (var heading in SkippedHeadings(document))
        {
            yield return ("html-heading-skips-level", heading);
        }
    }

    private static IEnumerable<string> SkippedHeadings(IDocument document)
    {
        var above = 0;
        foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > above + 1)
            {
                yield return heading.TextContent.Trim();
            }

            above = level;
        }
    }
}
