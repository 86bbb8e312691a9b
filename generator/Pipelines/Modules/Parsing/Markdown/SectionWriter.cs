using Markdig.Syntax;
using SocialHub.Diagnostics;
using Body = SocialHub.Model.Body;

namespace SocialHub.Pipelines;

/// <summary>Divides a tree by its headings.</summary>
internal static class SectionWriter
{
    public static SectionedBody Write(MarkdownPieces pieces, SourceSpan origin)
    {
        var tree = pieces.Tree;
        var overview = tree.TakeWhile(b => b is not HeadingBlock).ToArray();
        var sections = ImmutableArray.CreateBuilder<Section>();
        for (var i = overview.Length; i < tree.Count;)
        {
            var heading = (HeadingBlock)tree[i++];
            var blocks = tree.Skip(i).TakeWhile(b => b is not HeadingBlock).ToArray();
            i += blocks.Length;
            sections.Add(SectionOf(heading, blocks, origin));
        }

        return new SectionedBody(BodyWriter.Write(overview, pieces.Headings, origin), sections.ToImmutable());
    }

    private static Section SectionOf(HeadingBlock heading, Block[] blocks, SourceSpan origin)
    {
        var name = new Located<string>(InlineText.Plain(heading.Inline), MarkdownPlace.Of(heading, origin));
        var stray = blocks.FirstOrDefault(b => b is not (ListBlock or HtmlBlock));
        return new Section(
            heading.Level,
            name,
            [.. blocks.OfType<ListBlock>().SelectMany(l => l).Cast<ListItemBlock>().Select(i => ItemOf(i, origin))],
            stray is null ? null : MarkdownPlace.Of(stray, origin));
    }

    private static SectionItem ItemOf(ListItemBlock item, SourceSpan origin)
    {
        var span = MarkdownPlace.Of(item, origin);
        var paragraph = item.FirstOrDefault() as ParagraphBlock;
        var details = item.OfType<ListBlock>().SelectMany(l => l).Cast<ListItemBlock>().Select(i => DetailOf(i, origin));
        var stray = item.FirstOrDefault(b => b != paragraph && b is not (ListBlock or HtmlBlock));
        return new SectionItem(
            paragraph is null ? null : ItemMarks.TakeMark(paragraph, origin),
            paragraph is null ? Body.Empty : BodyWriter.WriteLine(paragraph, origin),
            [.. details],
            stray is null ? null : MarkdownPlace.Of(stray, origin),
            span);
    }

    private static SectionDetail DetailOf(ListItemBlock item, SourceSpan origin)
    {
        var span = MarkdownPlace.Of(item, origin);
        return item is [ParagraphBlock paragraph] && ItemMarks.TakeName(paragraph, origin) is { } name
            ? new SectionDetail(name, BodyWriter.WriteLine(paragraph, origin))
            : new SectionDetail(new Located<string>("", span), Body.Empty);
    }
}
