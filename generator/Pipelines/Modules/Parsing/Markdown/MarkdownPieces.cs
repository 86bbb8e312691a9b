using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>The pieces of a tree in the order of the text, gathered in one walk for all that look at them.</summary>
internal sealed class MarkdownPieces
{
    private readonly List<MarkdownObject> _all = new(128);
    private readonly List<LeafBlock> _leaves = [];
    private readonly List<HeadingBlock> _headings = [];
    private readonly List<LiteralInline> _literals = [];
    private readonly string _text;
    private readonly int _deepest;
    private LinedText? _lines;

    private MarkdownPieces(MarkdownDocument tree, string text, int deepest) => (Tree, _text, _deepest) = (tree, text, deepest);

    public MarkdownDocument Tree { get; }

    /// <summary>The text that was parsed. Most texts have nothing whose place is looked for.</summary>
    public LinedText Lines => _lines ??= new LinedText(_text);

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
    /// <param name="deepest">How many pieces may lie around another; the walk goes no deeper.</param>
    public static MarkdownPieces Of(MarkdownDocument tree, string text, int deepest)
    {
        var pieces = new MarkdownPieces(tree, text, deepest);
        foreach (var block in tree)
        {
            pieces.Add(block, 1);
        }

        return pieces;
    }

    private void Add(MarkdownObject piece, int depth)
    {
        TooDeep ??= depth > _deepest ? piece : null;
        if (TooDeep is not null)
        {
            return;
        }

        _all.Add(piece);
        switch (piece)
        {
            case LiteralInline literal:
                _literals.Add(literal);
                break;
            case LeafBlock leaf:
                AddLeaf(leaf, depth);
                break;
            case ContainerBlock blocks:
                foreach (var block in blocks)
                {
                    Add(block, depth + 1);
                }

                break;
            case ContainerInline inlines:
                for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
                {
                    Add(inline, depth + 1);
                }

                break;
        }
    }

    private void AddLeaf(LeafBlock leaf, int depth)
    {
        if (leaf is HeadingBlock heading)
        {
            _headings.Add(heading);
            if (heading.IsSetext)
            {
                MoveToItsFirstLine(heading);
            }
        }

        if (leaf.Inline is { } inline)
        {
            _leaves.Add(leaf);
            Add(inline, depth + 1);
        }
    }

    // Of a heading that is underlined, Markdig gives the line below as that of its beginning, and counts on from there.
    private void MoveToItsFirstLine(HeadingBlock heading)
    {
        var lines = _text.AsSpan(heading.Span.Start, heading.Span.Length).Count('\n');
        heading.Line -= lines;
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            inline.Line -= lines;
        }
    }
}
