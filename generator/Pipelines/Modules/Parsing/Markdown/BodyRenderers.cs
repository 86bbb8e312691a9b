using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialHub.Pipelines;

/// <summary>How parts of Markdown become HTML where Markdig's own way does not serve our readers.</summary>
internal static class BodyRenderers
{
    public static void Register(HtmlRenderer renderer, BodyWriter body)
    {
        var all = renderer.ObjectRenderers;
        all.ReplaceOrAdd<HeadingRenderer>(new Writing<HeadingBlock>((r, h) => WriteHeading(r, h, body)));
        all.ReplaceOrAdd<LinkInlineRenderer>(new Writing<LinkInline>((r, l) => WriteLink(r, l, body)));
        all.ReplaceOrAdd<AutolinkInlineRenderer>(new Writing<AutolinkInline>((r, l) => WriteAutolink(r, l, body)));
        all.ReplaceOrAdd<LineBreakInlineRenderer>(new Writing<LineBreakInline>(WriteLineBreak));
        all.Add(new Writing<RubyInline>(WriteRuby));
        all.Add(new Writing<ForeignInline>(WriteForeign));
        all.ReplaceOrAdd<CodeBlockRenderer>(new Writing<CodeBlock>(WriteCode));
        all.ReplaceOrAdd<HtmlBlockRenderer>(new Writing<HtmlBlock>((_, _) => { }));
        all.ReplaceOrAdd<HtmlInlineRenderer>(new Writing<HtmlInline>((_, _) => { }));
        all.ReplaceOrAdd<AlertBlockRenderer>(new Writing<AlertBlock>(WriteCallout));
        all.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new Writing<FootnoteGroup>(FootnoteWriting.WriteGroup));
        all.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new Writing<FootnoteLink>(FootnoteWriting.WriteLink));
        var paragraphs = all.FindExact<ParagraphRenderer>()!;
        all.ReplaceOrAdd<ParagraphRenderer>(new Writing<ParagraphBlock>((r, p) => WriteParagraph(r, p, paragraphs)));
        all.ReplaceOrAdd<HtmlTableRenderer>(new Writing<Table>(TableWriting.Write));
    }

    private static void WriteHeading(HtmlRenderer renderer, HeadingBlock heading, BodyWriter body)
    {
        renderer.EnsureLine();
        renderer.Write($"<h{heading.Level} id=\"").WriteEscape(body.HeadingIds.For(heading)).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.WriteLine($"</h{heading.Level}>");
    }

    private static void WriteLink(HtmlRenderer renderer, LinkInline link, BodyWriter body)
    {
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        renderer.Write(link.IsImage ? "<img src=\"" : "<a href=\"");
        body.PlaceLink(target, link, link.IsImage);
        if (link.IsImage)
        {
            var text = InlineText.Plain(link);
            renderer.Write("\" alt=\"").WriteEscape(text == PictureCaption.Decoration ? "" : text).Write("\" loading=\"lazy\">");
            return;
        }

        renderer.Write("\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteParagraph(HtmlRenderer renderer, ParagraphBlock paragraph, ParagraphRenderer usual)
    {
        if (PictureCaption.FigureOf(paragraph) is not { Title: { } title })
        {
            usual.Write(renderer, paragraph);
            return;
        }

        var caption = PictureCaption.Of(title);
        renderer.EnsureLine();
        renderer.Write("<figure>");
        renderer.WriteLeafInline(paragraph);
        renderer.Write("<figcaption>").WriteEscape(caption.Text);
        if (caption.Credit.Length > 0)
        {
            renderer.Write("<span class=\"sh-prose__credit\">").WriteEscape(caption.Credit).Write("</span>");
        }

        renderer.WriteLine("</figcaption></figure>");
    }

    private static void WriteAutolink(HtmlRenderer renderer, AutolinkInline link, BodyWriter body)
    {
        renderer.Write("<a href=\"");
        body.PlaceLink((link.IsEmail ? "mailto:" : "") + link.Url, link, isImage: false);
        renderer.Write("\">").WriteEscape(link.Url).Write("</a>");
    }

    // Where ruby is not known, rp puts the reading in parentheses behind the word.
    private static void WriteRuby(HtmlRenderer renderer, RubyInline ruby)
    {
        renderer.Write("<ruby>").WriteEscape(ruby.Base).Write("<rp>（</rp><rt>");
        renderer.WriteEscape(ruby.Reading).Write("</rt><rp>）</rp></ruby>");
    }

    private static void WriteForeign(HtmlRenderer renderer, ForeignInline foreign)
    {
        renderer.Write($"<span lang=\"{foreign.Language}\">");
        renderer.WriteEscape(foreign.Text).Write("</span>");
    }

    // A line break in the source is no space between two Japanese characters; browsers would show one.
    private static void WriteLineBreak(HtmlRenderer renderer, LineBreakInline line)
    {
        if (line.IsHard)
        {
            renderer.WriteLine("<br>");
        }
        else if (!WideCharacters.MeetAt(line))
        {
            renderer.WriteLine();
        }
    }

    // Wide code scrolls sideways in its own box; tabindex lets keyboards scroll it (WCAG 2.1.1).
    private static void WriteCode(HtmlRenderer renderer, CodeBlock code)
    {
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"><code>");
        renderer.WriteLeafRawLines(code, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }

    private static void WriteCallout(HtmlRenderer renderer, AlertBlock alert)
    {
        renderer.EnsureLine();
        if (CalloutKind.Find(alert.Kind.ToString()) is not { } kind)
        {
            // Reported already, and never published.
            renderer.WriteChildren(alert);
            return;
        }

        renderer.WriteLine($"<div class=\"sh-callout sh-callout--{kind.Class}\">");
        renderer.WriteLine($"<p class=\"sh-callout__title\">{kind.Title}</p>");
        renderer.WriteChildren(alert);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
