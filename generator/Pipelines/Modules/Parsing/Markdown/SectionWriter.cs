using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SocialHub.Diagnostics;
using Body = SocialHub.Model.Body;

namespace SocialHub.Pipelines;

/// <summary>Divides a tree by its headings.</summary>
internal static class SectionWriter
{
    public static SectionedBody Write(MarkdownDocument tree, SourceSpan origin)
    {
        var overview = tree.TakeWhile(b => b is not HeadingBlock).ToArray();
        var sections = ImmutableArray.CreateBuilder<Section>();
        for (var i = overview.Length; i < tree.Count;)
        {
            var heading = (HeadingBlock)tree[i++];
            var blocks = tree.Skip(i).TakeWhile(b => b is not HeadingBlock).ToArray();
            i += blocks.Length;
            sections.Add(SectionOf(heading, blocks, tree, origin));
        }

        return new SectionedBody(BodyWriter.Write(overview, tree, origin), sections.ToImmutable());
    }

    private static Section SectionOf(HeadingBlock heading, Block[] blocks, MarkdownDocument tree, SourceSpan origin)
    {
        var name = new Located<string>(MarkdownText.PlainText(heading.Inline), MarkdownPlace.Of(heading, origin));
        var stray = blocks.FirstOrDefault(b => b is not (ListBlock or HtmlBlock));
        return new Section(
            heading.Level,
            name,
            [.. blocks.OfType<ListBlock>().SelectMany(l => l).Cast<ListItemBlock>().Select(i => ItemOf(i, tree, origin))],
            stray is null ? null : MarkdownPlace.Of(stray, origin));
    }

    private static SectionItem ItemOf(ListItemBlock item, MarkdownDocument tree, SourceSpan origin)
    {
        var span = MarkdownPlace.Of(item, origin);
        if (item.FirstOrDefault() is not ParagraphBlock paragraph)
        {
            return new SectionItem(null, Body.Empty, span);
        }

        var mark = TakeMark(paragraph, origin);
        return new SectionItem(mark, BodyWriter.WriteLine(paragraph, tree, origin), span);
    }

    // 【進行中】 at the start is data; it is taken out of the text.
    private static Located<string>? TakeMark(ParagraphBlock paragraph, SourceSpan origin)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline first)
        {
            return null;
        }

        var text = first.Content.ToString();
        var end = text.IndexOf('】', StringComparison.Ordinal);
        if (!text.StartsWith('【') || end < 0)
        {
            return null;
        }

        first.Content = new Markdig.Helpers.StringSlice(text[(end + 1)..].TrimStart(' ', '　'));
        return new Located<string>(text[1..end].Trim(), MarkdownPlace.Of(first, origin).Shift(1));
    }
}
