using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SocialHub.Tests;

/// <summary>The shape of a page as a browser parses it.</summary>
internal static class HtmlShapes
{
    private static readonly HashSet<string> Addresses = ["href", "src", "action", "formaction", "poster", "data", "cite", "background", "xlink:href", "ping"];

    public static IEnumerable<string> Of(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return
        [
            .. page.All.Select(e => e.LocalName),
            .. page.All.SelectMany(e => e.Attributes.SelectMany(a => OfAttribute(e, a))),
            .. page.QuerySelectorAll("style, script").Where(e => IsForeign(e.TextContent)).Select(e => $"!{e.LocalName} {e.TextContent}"),
            .. page.Descendants<IComment>().Select(c => "!a comment: " + c.Data),
            .. IdsOf(page).GroupBy(i => i).Where(g => g.Count() > 1).Select(g => $"!an id twice: {g.Key}"),
            .. IdsOf(page).Where(i => i.Length == 0 || i.Any(char.IsWhiteSpace)).Select(i => $"!an id that is none: {i}"),
        ];
    }

    private static IEnumerable<string> IdsOf(IDocument page) => page.QuerySelectorAll("[id]").Select(e => e.GetAttribute("id")!);

    private static IEnumerable<string> OfAttribute(IElement element, IAttr attribute)
    {
        yield return $"{element.LocalName}[{attribute.Name}]";
        if (Addresses.Contains(attribute.Name) || attribute.Name == "srcset")
        {
            yield return "address " + AddressKind(attribute.Value);
        }
        else if (attribute.Name is "class" or "type" or "rel" or "http-equiv")
        {
            yield return $"{attribute.Name} {attribute.Value}";
        }
        else if (attribute.Name == "style" && IsForeign(attribute.Value))
        {
            yield return $"!style {attribute.Value}";
        }
    }

    // As browsers see it: they drop tabs, line ends and leading control characters (WHATWG URL, basic URL parser), and read \ as /.
    private static string AddressKind(string address)
    {
        var seen = string.Concat(address.Where(c => c is not ('\t' or '\n' or '\r'))).TrimStart([.. Enumerable.Range(0, 33).Select(i => (char)i)]).Replace('\\', '/');
        var start = seen.Split('?', '#')[0];
        return start.StartsWith("//", StringComparison.Ordinal) ? "!to any host: " + address
            : start.Split('/')[0].Contains(':') ? string.Join('/', start.Split('/').Take(3)) is var host && !host.Contains("://", StringComparison.Ordinal) ? host.Split(':')[0] + ":" : host
            : "own";
    }

    private static bool IsForeign(string text) =>
        text.Contains("pwned", StringComparison.OrdinalIgnoreCase) || text.Contains("evil", StringComparison.Ordinal);
}
