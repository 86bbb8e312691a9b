namespace SocialHub.Pipelines;

/// <summary>Where an element may stand so that a browser leaves it there (HTML Living Standard, 13.2.6: a tree builder closes, moves and copies what stands elsewhere).</summary>
internal static class HtmlNesting
{
    /// <summary>Whether an element stands as written where it is opened.</summary>
    /// <param name="element">Opened there.</param>
    /// <param name="open">The elements around it.</param>
    /// <param name="isInDrawing">Whether <c>svg</c> is one of them, or the element itself.</param>
    public static bool IsPlain(HtmlElement element, OpenElements open, bool isInDrawing) => open.Innermost?.Name switch
    {
        null => element.Name == "html",
        "html" => element.Name is "head" or "body",
        "head" => element.Name is "meta" or "link" or "title" or "style" or "script",
        "table" => element.Name is "caption" or "colgroup" or "thead" or "tbody" or "tfoot",
        "thead" or "tbody" or "tfoot" => element.Name == "tr",
        "tr" => element.Name is "td" or "th",
        "colgroup" => element.Name == "col",
        "select" => element.Name == "option",
        "option" or "title" or "textarea" => false,
        _ when isInDrawing && open.HoldDrawing => element.IsForDrawings,
        _ => element.IsForBody && IsPlainInBody(element, open),
    };

    private static bool IsPlainInBody(HtmlElement element, OpenElements open) =>
        !(element.BeginsBlock && open.HoldParagraph) && element.Name switch
        {
            "a" or "button" or "form" => !open.Hold(element),
            "li" => open.Innermost!.Name is "ul" or "ol",
            "dt" or "dd" => open.Innermost!.Name is "dl" || (open.Innermost.Name is "div" && open.AroundInnermost?.Name is "dl"),
            "rt" or "rp" => open.Innermost!.Name == "ruby",
            "option" => false,

            // The text of a heading is read from what stands in it.
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "textarea" or "script" or "style" => !open.HoldHeading,
            _ => true,
        };
}
