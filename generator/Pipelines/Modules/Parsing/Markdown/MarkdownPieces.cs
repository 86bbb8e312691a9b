using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialHub.Pipelines;

/// <summary>The pieces of a tree in the order of the text, gathered in one walk for all that look at them.</summary>
internal sealed class MarkdownPieces
{
    private readonly List<MarkdownObject> _all = [];
    private readonly Lazy<(LeafBlock Leaf, string Literals)[]> _leaves;

    private MarkdownPieces() => _leaves = new Lazy<(LeafBlock, string)[]>(() =>
        [.. _all.OfType<LeafBlock>().Where(l => l.Inline is not null).Select(l => (l, InlineText.Literals(l.Inline!)))]);

    /// <summary>Blocks and inlines, without the document itself.</summary>
    public IReadOnlyList<MarkdownObject> All => _all;

    /// <summary>Blocks of running text, each with its literal text; made when it is first asked for.</summary>
    public IReadOnlyList<(LeafBlock Leaf, string Literals)> Leaves => _leaves.Value;

    /// <summary>The first piece that lies deeper than may be, or null; then the walk ended there.</summary>
    public MarkdownObject? TooDeep { get; private set; }

    /// <param name="tree">What was parsed.</param>
    /// <param name="text">It was parsed from.</param>
    /// <param name="deepest">How many pieces may lie around another. The walk needs no stack of its own for each level.</param>
    public static MarkdownPieces Of(MarkdownDocument tree, string text, int deepest)
    {
        var pieces = new MarkdownPieces();
        var open = new Stack<(MarkdownObject Piece, int Depth)>();
        PushPartsOf(tree, 1, open);
        while (open.TryPop(out var next))
        {
            if (next.Depth > deepest)
            {
                pieces.TooDeep = next.Piece;
                break;
            }

            if (next.Piece is HeadingBlock { IsSetext: true } heading)
            {
                MoveToItsFirstLine(heading, text);
            }

            pieces._all.Add(next.Piece);
            PushPartsOf(next.Piece, next.Depth + 1, open);
        }

        return pieces;
    }

    // Of a heading that is underlined, Markdig gives the line below as that of its beginning, and counts on from there.
    private static void MoveToItsFirstLine(HeadingBlock heading, string text)
    {
        var lines = text.AsSpan(heading.Span.Start, heading.Span.Length).Count('\n');
        heading.Line -= lines;
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            inline.Line -= lines;
        }
    }

    // The last first, so that the first lies on top.
    private static void PushPartsOf(MarkdownObject piece, int depth, Stack<(MarkdownObject Piece, int Depth)> open)
    {
        switch (piece)
        {
            case ContainerBlock blocks:
                for (var i = blocks.Count - 1; i >= 0; i--)
                {
                    open.Push((blocks[i], depth));
                }

                break;
            case LeafBlock { Inline: { } inline }:
                open.Push((inline, depth));
                break;
            case ContainerInline inlines:
                for (var inline = inlines.LastChild; inline is not null; inline = inline.PreviousSibling)
                {
                    open.Push((inline, depth));
                }

                break;
        }
    }
}
