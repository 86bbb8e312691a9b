using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialHub.Pipelines;

/// <summary>The pieces of a tree in the order of the text, gathered in one walk for all that look at them.</summary>
internal sealed class MarkdownPieces
{
    private readonly List<MarkdownObject> _all = new(128);
    private readonly List<LeafBlock> _leaves = [];
    private readonly List<HeadingBlock> _headings = [];
    private readonly List<LiteralInline> _literals = [];

    /// <summary>Blocks and inlines, without the document itself.</summary>
    public IReadOnlyList<MarkdownObject> All => _all;

    public IReadOnlyList<HeadingBlock> Headings => _headings;

    public IReadOnlyList<LiteralInline> Literals => _literals;

    /// <summary>The first piece that lies deeper than may be, or null; then the walk ended there.</summary>
    public MarkdownObject? TooDeep { get; private set; }

    /// <summary>Blocks of running text whose literal text holds one of these marks, each with this text.</summary>
    public IEnumerable<(LeafBlock Leaf, string Literals)> LeavesWith(SearchValues<char> marks)
    {
        foreach (var leaf in _leaves)
        {
            if (InlineText.HasLiteral(leaf.Inline!, marks))
            {
                yield return (leaf, InlineText.Literals(leaf.Inline!));
            }
        }
    }

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

            pieces.Add(next.Piece, text);
            PushPartsOf(next.Piece, next.Depth + 1, open);
        }

        return pieces;
    }

    private void Add(MarkdownObject piece, string text)
    {
        _all.Add(piece);
        switch (piece)
        {
            case LiteralInline literal:
                _literals.Add(literal);
                break;
            case LeafBlock leaf:
                AddLeaf(leaf, text);
                break;
        }
    }

    private void AddLeaf(LeafBlock leaf, string text)
    {
        if (leaf is HeadingBlock heading)
        {
            _headings.Add(heading);
            if (heading.IsSetext)
            {
                MoveToItsFirstLine(heading, text);
            }
        }

        if (leaf.Inline is not null)
        {
            _leaves.Add(leaf);
        }
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
