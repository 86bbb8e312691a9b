using System.Collections.Concurrent;
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
    // A renderer of Markdig takes longer to make than most bodies to write, so it is used again. One that threw does not come back.
    private static readonly ConcurrentBag<BodyWriter> Free = [];

    private readonly StringWriter _html = new(CultureInfo.InvariantCulture);
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<BodyLink>.Builder _links = ImmutableArray.CreateBuilder<BodyLink>();
    private readonly HtmlRenderer _renderer;
    private SourceSpan _origin;

    private BodyWriter()
    {
        _renderer = MarkdownText.RendererTo(_html);
        BodyRenderers.Register(_renderer, this);
    }

    /// <summary>The anchors of the headings that are being written.</summary>
    public HeadingIds HeadingIds { get; private set; } = HeadingIds.None;

    /// <summary>The blocks one behind the other.</summary>
    /// <param name="blocks">Some of a text.</param>
    /// <param name="headings">All of the text, in its order.</param>
    /// <param name="origin">Where the text begins.</param>
    public static Body Write(IEnumerable<Block> blocks, IReadOnlyList<HeadingBlock> headings, SourceSpan origin)
    {
        var writer = Take(HeadingIds.Of(headings), origin);
        var list = blocks.ToArray();
        var starts = Array.ConvertAll(list, writer.WriteBlock);
        return writer.Finish(list, starts);
    }

    /// <summary>The content of a paragraph, without its element.</summary>
    public static Body WriteLine(ParagraphBlock paragraph, SourceSpan origin)
    {
        var writer = Take(HeadingIds.None, origin);
        writer._renderer.WriteLeafInline(paragraph);
        return writer.Finish([paragraph], [0]);
    }

    /// <summary>Notes that the address of a link or picture belongs at the present place of the HTML.</summary>
    public void PlaceLink(string target, MarkdownObject node, bool isImage)
    {
        var place = MarkdownPlace.Of(node, _origin);
        _links.Add(new BodyLink(_html.GetStringBuilder().Length, new Located<string>(target, place), isImage));
    }

    private static BodyWriter Take(HeadingIds ids, SourceSpan origin)
    {
        var writer = Free.TryTake(out var free) ? free : new BodyWriter();
        (writer.HeadingIds, writer._origin) = (ids, origin);
        return writer;
    }

    // Gives where it begins.
    private int WriteBlock(Block block)
    {
        var start = _html.GetStringBuilder().Length;
        _renderer.Write(block);
        return start;
    }

    private Body Finish(Block[] blocks, int[] places)
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var starts = ImmutableArray.CreateBuilder<SectionStart>();
        foreach (var (block, place) in blocks.Zip(places))
        {
            if (block is HeadingBlock heading)
            {
                headings.Add(new Heading(heading.Level, HeadingIds.For(heading), HeadingIds.TextOf(heading)));
                if (heading.Level == 2)
                {
                    starts.Add(new SectionStart(place, _text.Length, HeadingIds.For(heading)));
                }
            }

            AppendText(block);
        }

        var body = new Body(_html.ToString(), _links.ToImmutable(), headings.ToImmutable(), _text.ToString().TrimEnd('\n'))
        {
            Starts = starts.ToImmutable(),
        };
        GiveBack();
        return body;
    }

    // Markdig begins a line of its own where the last text did not end one; of that the next text must know nothing.
    private void GiveBack()
    {
        _renderer.EnsureLine();
        _html.GetStringBuilder().Clear();
        _text.Clear();
        _links.Clear();
        Free.Add(this);
    }

    private void AppendText(Block block)
    {
        switch (block)
        {
            case HtmlBlock or LinkReferenceDefinition:
                break;
            case CodeBlock code:
                _text.Append(code.Lines.ToString()).Append('\n');
                break;
            case LeafBlock leaf:
                InlineText.AppendPlainTo(_text, leaf.Inline);
                _text.Append('\n');
                AppendCaption(leaf);
                break;
            case ContainerBlock container:
                foreach (var part in container)
                {
                    AppendText(part);
                }

                break;
        }
    }

    private void AppendCaption(LeafBlock leaf)
    {
        if (leaf is ParagraphBlock paragraph && PictureCaption.FigureOf(paragraph) is { Title: { } caption })
        {
            _text.Append(caption).Append('\n');
        }
    }
}
