using System.Text;
using Markdig.Syntax.Inlines;

namespace SocialHub.Pipelines;

/// <summary>Inlines as text. What holds others is walked through by its links: most paragraphs are one literal, and then nothing is joined.</summary>
internal static class InlineText
{
    /// <summary>Stands in <see cref="Literals"/> for whatever is no literal text, e.g. code, in which brackets mean nothing.</summary>
    public const char Other = '\uFFFC';

    /// <summary>The text without markup; of a word with its reading (ふりがな) the word alone.</summary>
    public static string Plain(ContainerInline? inlines) => inlines switch
    {
        null => "",
        { FirstChild: LiteralInline { NextSibling: null } only } => only.Content.ToString().Trim(),
        _ => Joined(inlines, AppendPlain).Trim(),
    };

    /// <summary>The literal text alone, as a reader sees brackets that mean nothing to Markdown.</summary>
    public static string Literals(ContainerInline inlines) => inlines is { FirstChild: LiteralInline { NextSibling: null } only }
        ? only.Content.ToString()
        : Joined(inlines, AppendLiteral);

    private static string Joined(ContainerInline inlines, Action<Inline, StringBuilder> append)
    {
        var text = new StringBuilder();
        AppendAll(inlines, append, text);
        return text.ToString();
    }

    // As deep as MarkdownDepth lets through.
    private static void AppendAll(ContainerInline inlines, Action<Inline, StringBuilder> append, StringBuilder text)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is ContainerInline container)
            {
                AppendAll(container, append, text);
            }
            else
            {
                append(inline, text);
            }
        }
    }

    private static void AppendPlain(Inline inline, StringBuilder text) => _ = inline switch
    {
        LiteralInline literal => text.Append(literal.Content.AsSpan()),
        HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
        CodeInline code => text.Append(code.Content),
        RubyInline ruby => text.Append(ruby.Base),
        ForeignInline foreign => text.Append(foreign.Text),
        LineBreakInline => text.Append(' '),
        _ => text,
    };

    private static void AppendLiteral(Inline inline, StringBuilder text) =>
        _ = inline is LiteralInline literal ? text.Append(literal.Content.AsSpan()) : text.Append(Other);
}
