using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SocialHub.Tests;

/// <summary>What a piece of HTML must never have, whatever it shows.</summary>
internal static class HtmlFaults
{
    /// <summary>One sentence for each fault, empty when there is none.</summary>
    public static IReadOnlyList<string> In(string html)
    {
        var faults = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, error) => faults.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)error).Message);
        using var document = parser.ParseDocument(html.StartsWith("<!DOCTYPE", StringComparison.Ordinal)
            ? html
            : $"<!DOCTYPE html><html><head></head><body>{html}</body></html>");

        faults.AddRange(document.All.GroupBy(e => e.Id).Where(g => !string.IsNullOrEmpty(g.Key) && g.Count() > 1).Select(g => $"id '{g.Key}' twice"));
        faults.AddRange(document.All.SelectMany(FaultsOf));
        return faults;
    }

    private static IEnumerable<string> FaultsOf(IElement element)
    {
        foreach (var attribute in element.Attributes.Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)))
        {
            yield return $"<{element.LocalName} {attribute.Name}> is against the content security policy";
        }

        if (element is IHtmlImageElement && !element.HasAttribute("alt"))
        {
            yield return "an image without alt";
        }

        if (element is IHtmlAnchorElement or IHtmlButtonElement && NameOf(element).Length == 0)
        {
            yield return $"<{element.LocalName}> without a name";
        }

        if (element is IHtmlAnchorElement && element.GetAttribute("href") is null or "")
        {
            yield return "a link that leads nowhere";
        }

        if (element.GetAttribute("role") == "region" && element.GetAttribute("aria-label") is null or "")
        {
            yield return "a region without a name";
        }
    }

    private static string NameOf(IElement element) =>
        (element.GetAttribute("aria-label") ?? element.TextContent + string.Concat(element.QuerySelectorAll("img").Select(i => i.GetAttribute("alt")))).Trim();
}
