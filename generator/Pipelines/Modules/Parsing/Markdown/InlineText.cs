using System.Buffers;
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

    /// <summary>True when the text without markup is empty.</summary>
    public static bool IsEmpty(ContainerInline? inlines) => inlines is { FirstChild: LiteralInline { NextSibling: null } only }
        ? only.Content.AsSpan().IsWhiteSpace()
        : Plain(inlines).Length == 0;

    /// <summary>True when some literal text holds one of these marks.</summary>
    public static bool HasLiteral(ContainerInline inlines, SearchValues<char> marks)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is ContainerInline container ? HasLiteral(container, marks) : inline is LiteralInline literal && literal.Content.AsSpan().ContainsAny(marks))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts <see cref="Plain"/> behind a text.</summary>
    public static void AppendPlainTo(StringBuilder text, ContainerInline? inlines)
    {
        if (inlines is null)
        {
            return;
        }

        if (inlines.FirstChild is LiteralInline { NextSibling: null } only)
        {
            text.Append(only.Content.AsSpan().Trim());
            return;
        }

        var start = text.Length;
        AppendAll(inlines, AppendPlain, text);
        TrimFrom(text, start);
    }

    private static void TrimFrom(StringBuilder text, int start)
    {
        while (text.Length > start && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        while (text.Length > start && char.IsWhiteSpace(text[start]))
        {
            text.Remove(start, 1);
        }
    }

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
