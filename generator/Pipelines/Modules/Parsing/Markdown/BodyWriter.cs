using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;
using SocialHub.Diagnostics;
using SocialHub.Model;
using Body = SocialHub.Model.Body;

namespace SocialHub.Pipelines;

/// <summary>Writes blocks of a tree as a <see cref="Body"/>: safe HTML, and the places where addresses go.</summary>
internal sealed class BodyWriter
{
    private readonly StringWriter _html = new(CultureInfo.InvariantCulture);
    private readonly ImmutableArray<BodyLink>.Builder _links = ImmutableArray.CreateBuilder<BodyLink>();
    private readonly HtmlRenderer _renderer;
    private readonly SourceSpan _origin;

    private BodyWriter(MarkdownDocument tree, SourceSpan origin)
    {
        _origin = origin;
        HeadingIds = HeadingIds.Of(tree);
        _renderer = MarkdownText.RendererTo(_html);
        BodyRenderers.Register(_renderer, this);
    }

    /// <summary>The anchors of the tree's headings.</summary>
    public HeadingIds HeadingIds { get; }

    public static Body Write(IEnumerable<Block> blocks, MarkdownDocument tree, SourceSpan origin)
    {
        var writer = new BodyWriter(tree, origin);
        var list = blocks.ToArray();
        var starts = new Dictionary<Block, int>();
        foreach (var block in list)
        {
            writer._html.Flush();
            starts[block] = writer._html.GetStringBuilder().Length;
            writer._renderer.Write(block);
        }

        return writer.Finish(list, starts);
    }

    /// <summary>The content of a paragraph, without its element.</summary>
    public static Body WriteLine(ParagraphBlock paragraph, MarkdownDocument tree, SourceSpan origin)
    {
        var writer = new BodyWriter(tree, origin);
        writer._renderer.WriteLeafInline(paragraph);
        return writer.Finish([paragraph], []);
    }

    /// <summary>Notes that the address of a link or picture belongs at the present place of the HTML.</summary>
    public void PlaceLink(string target, MarkdownObject node, bool isImage)
    {
        _html.Flush();
        var place = MarkdownPlace.Of(node, _origin);
        _links.Add(new BodyLink(_html.GetStringBuilder().Length, new Located<string>(target, place), isImage));
    }

    private Body Finish(IReadOnlyList<Block> blocks, Dictionary<Block, int> places)
    {
        _html.Flush();
        var headings = blocks.OfType<HeadingBlock>()
            .Select(h => new Heading(h.Level, HeadingIds.For(h), InlineText.Plain(h.Inline)));
        var text = new StringBuilder();
        var starts = ImmutableArray.CreateBuilder<SectionStart>();
        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Level: 2 } heading && places.TryGetValue(block, out var html))
            {
                starts.Add(new SectionStart(html, text.Length, HeadingIds.For(heading)));
            }

            AppendText(block, text);
        }

        return new Body(_html.ToString(), _links.ToImmutable(), [.. headings], text.ToString().TrimEnd('\n'))
        {
            Starts = starts.ToImmutable(),
        };
    }

    private static void AppendText(Block block, StringBuilder text)
    {
        foreach (var leaf in LeavesOf(block))
        {
            text.Append(leaf is CodeBlock code ? code.Lines.ToString() : InlineText.Plain(leaf.Inline)).Append('\n');
            if (leaf is ParagraphBlock paragraph && PictureCaption.FigureOf(paragraph) is { Title: { } caption })
            {
                text.Append(caption).Append('\n');
            }
        }
    }

    private static IEnumerable<LeafBlock> LeavesOf(Block block) => block switch
    {
        HtmlBlock or LinkReferenceDefinition => [],
        LeafBlock leaf => [leaf],
        ContainerBlock container => container.SelectMany(LeavesOf),
        _ => [],
    };
}
