using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>The data at the start of a list item; it is taken out of the text.</summary>
internal static class ItemMarks
{
    /// <summary>The word of 【進行中】, or null.</summary>
    public static Located<string>? TakeMark(ParagraphBlock paragraph, SourceSpan origin)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline first)
        {
            return null;
        }

        var text = first.Content.ToString();
        var end = text.IndexOf('】', StringComparison.Ordinal);
        return text.StartsWith('【') && end > 0 ? Take(first, 1, end, origin) : null;
    }

    /// <summary>What stands before the first colon, or null without one.</summary>
    public static Located<string>? TakeName(ParagraphBlock paragraph, SourceSpan origin)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline first)
        {
            return null;
        }

        var end = first.Content.ToString().IndexOfAny(['：', ':']);
        return end > 0 ? Take(first, 0, end, origin) : null;
    }

    private static Located<string> Take(LiteralInline literal, int start, int end, SourceSpan origin)
    {
        var text = literal.Content.ToString();
        literal.Content = new StringSlice(text[(end + 1)..].TrimStart(' ', '　'));
        return new Located<string>(text[start..end].Trim(), MarkdownPlace.Of(literal, origin).Shift(start));
    }
}
