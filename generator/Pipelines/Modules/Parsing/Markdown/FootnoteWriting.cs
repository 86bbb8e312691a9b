using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace SocialHub.Pipelines;

/// <summary>Footnotes with names that a screen reader can say; Markdig's own links are a bare number and an arrow.</summary>
internal static class FootnoteWriting
{
    public static void WriteGroup(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"sh-footnotes\" aria-label=\"注\">").WriteLine("<ol>");
        foreach (var footnote in group.Cast<Footnote>())
        {
            renderer.WriteLine($"<li id=\"fn-{footnote.Order}\">");
            renderer.WriteChildren(footnote);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }

    public static void WriteLink(HtmlRenderer renderer, FootnoteLink link)
    {
        // Each place that mentions a note has a number of its own, so that "back" returns to where the reader was.
        var (order, place) = (link.Footnote.Order, link.Index);
        renderer.Write(link.IsBackLink
            ? $"<a href=\"#fnref-{place}\" aria-label=\"注{order}の本文にもどる\">↩</a>"
            : $"<sup><a id=\"fnref-{place}\" href=\"#fn-{order}\" aria-label=\"注{order}\">{order}</a></sup>");
    }
}
