using System.Collections.Frozen;

namespace SocialHub.Pipelines;

/// <summary>Where an element may stand so that a browser leaves it there (HTML Living Standard, 13.2.6: a tree builder closes, moves and copies what stands elsewhere).</summary>
internal static class HtmlNesting
{
    // What begins a new block: a browser closes an open p before it.
    private static readonly FrozenSet<string> ClosesParagraph = SetOf(
        "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section summary table ul li dt dd search");

    private static readonly FrozenSet<string> InHead = SetOf("meta link title style script");

    private static readonly FrozenSet<string> InDrawing = SetOf(
        "svg g path circle ellipse rect line polyline polygon text tspan use defs symbol title desc linearGradient stop clipPath mask pattern marker");

    private static readonly FrozenSet<string> InTable = SetOf("table thead tbody tfoot tr colgroup");

    private static readonly FrozenSet<string> Anywhere = SetOf(
        "abbr article aside audio b bdi bdo blockquote br button cite code data dd del details dfn div dl dt em fieldset figcaption figure footer header hr i img " +
        "input ins kbd label legend li main mark meter nav ol output p picture pre progress q s samp script section select small source span strong sub summary sup " +
        "svg table textarea time track u ul var video wbr ruby h1 h2 h3 h4 h5 h6 a form style option rt rp");

    /// <summary>Whether text that is no white space would be moved out.</summary>
    public static bool HoldsNoText(string parent) => InTable.Contains(parent);

    /// <summary>Whether an element stands as written where it is opened.</summary>
    /// <param name="name">Of the element.</param>
    /// <param name="open">The elements around it, the innermost on top.</param>
    public static bool IsPlain(string name, Stack<string> open)
    {
        if (!open.TryPeek(out var parent))
        {
            return name == "html";
        }

        return parent switch
        {
            "html" => name is "head" or "body",
            "head" => InHead.Contains(name),
            "table" => name is "caption" or "colgroup" or "thead" or "tbody" or "tfoot",
            "thead" or "tbody" or "tfoot" => name == "tr",
            "tr" => name is "td" or "th",
            "colgroup" => name == "col",
            "select" => name == "option",
            "option" or "title" or "textarea" => false,
            _ when open.Contains("svg") => InDrawing.Contains(name),
            _ => Anywhere.Contains(name) && IsPlainInBody(name, parent, open),
        };
    }

    private static bool IsPlainInBody(string name, string parent, Stack<string> open) =>
        !(ClosesParagraph.Contains(name) && open.Contains("p")) && name switch
        {
            "a" or "button" or "form" => !open.Contains(name),
            "li" => parent is "ul" or "ol",
            "dt" or "dd" => parent is "dl" || (parent is "div" && open.ElementAtOrDefault(1) is "dl"),
            "rt" or "rp" => parent == "ruby",
            "option" => false,

            // The text of a heading is read from what stands in it.
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "textarea" or "script" or "style" => !open.Any(HtmlNames.IsHeading),
            _ => true,
        };

    private static FrozenSet<string> SetOf(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
