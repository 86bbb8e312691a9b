using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds HTML in a body: one diagnostic for an element with its end, and the same in Markdown where there is such.</summary>
internal static class HtmlSlips
{
    public static void Check(MarkdownPieces pieces, string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return;
        }

        HtmlAsMarkdown? elements = null;
        var told = 0;
        foreach (var node in pieces.All.Where(IsRefused).OrderBy(n => n.Span.Start))
        {
            var start = Math.Clamp(node.Span.Start, 0, text.Length);
            if (start < told)
            {
                continue;
            }

            var place = MarkdownPlace.Of(node, origin);
            elements ??= new HtmlAsMarkdown(text);
            if (elements.Find(start) is var (html, mended))
            {
                told = start + html.Length;
                diagnostics.Add(MarkdownDiagnostics.HtmlRefused(place, html, mended));
            }
            else
            {
                diagnostics.Add(MarkdownDiagnostics.HtmlRefused(place, node is HtmlInline inline ? inline.Tag : ((HtmlBlock)node).Lines.ToString(), null));
            }
        }
    }

    private static bool IsRefused(MarkdownObject node) => node switch
    {
        HtmlBlock { Type: not HtmlBlockType.Comment } => true,
        HtmlInline html => !html.Tag.StartsWith("<!--", StringComparison.Ordinal),
        _ => false,
    };
}
