using SocialHub.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SocialHub.Pipelines;

/// <summary>Parses YAML into <see cref="Node"/>s. Aliases, anchors, tags and deep nesting are refused before any node exists.</summary>
/// <remarks>
/// YamlDotNet is used for its events only: its own object model overflows the stack on <c>[[[[…</c>, follows alias
/// bombs, and keeps the last of two equal keys in silence (research: reliability §0).
/// </remarks>
internal sealed class YamlText
{
    /// <summary>Content needs four levels; twelve is far beyond any honest file.</summary>
    private const int MaxDepth = 12;

    private const int MaxNodes = 20_000;

    private readonly Parser _parser;
    private readonly string _file;
    private readonly int _firstLine;
    private readonly string[] _written;
    private readonly string[] _meant;
    private readonly DiagnosticBag _diagnostics;
    private int _nodes;

    private YamlText(TextBlock block, TextBlock meant, string file, DiagnosticBag diagnostics)
    {
        _parser = new Parser(new StringReader(meant.Text));
        (_file, _firstLine, _diagnostics) = (file, block.FirstLine, diagnostics);
        _written = block.Text.Split('\n');
        _meant = ReferenceEquals(meant, block) ? _written : meant.Text.Split('\n');
    }

    /// <summary>The root node; an empty map for an empty text; null when the text is no YAML, which is reported.</summary>
    public static Node? Parse(TextBlock block, string file, DiagnosticBag diagnostics)
    {
        var slips = YamlSlips.Find(block, file).ToArray();
        slips.ToList().ForEach(diagnostics.Add);
        if (slips.Any(s => s.Mend is TextEdit edit && !MeantText.KeepsLines(edit)))
        {
            return null;
        }

        var yaml = new YamlText(block, MeantText.Of(block, slips), file, diagnostics);
        try
        {
            return yaml.ParseRoot();
        }
        catch (YamlException problem)
        {
            diagnostics.Add(UnreadableYaml.At(yaml.PlaceOf(problem.Start), block));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner on a word behind many open brackets ("[[[[ a"); it names no place.
            diagnostics.Add(UnreadableYaml.At(yaml.PlaceOf(yaml._parser.Current?.Start ?? Mark.Empty), block));
        }
        catch (RefusedYamlException refused)
        {
            diagnostics.Add(UnreadableYaml.WithLine(refused.Diagnostic, block));
        }

        return null;
    }

    private Node ParseRoot()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _) || _parser.Accept<DocumentEnd>(out _))
        {
            return new MapNode([], new SourceSpan(_file, _firstLine, 1));
        }

        return ParseNode(0);
    }

    private Node ParseNode(int depth)
    {
        Guard(depth);
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            var quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
            return TextOf(scalar.Value, PlaceOf(scalar.Start).Shift(quoted));
        }

        return _parser.Accept<SequenceStart>(out _) ? ParseList(depth) : ParseMap(depth);
    }

    // Read further without them, so that they have no followers.
    private TextNode TextOf(string value, SourceSpan place)
    {
        if (InvisibleValue.Find(value, place, _written.ElementAtOrDefault(place.Line - _firstLine) ?? "") is not { } invisible)
        {
            return new TextNode(value, place);
        }

        _diagnostics.Add(invisible);
        return new TextNode(InvisibleCharacters.Without(value), place);
    }

    private ListNode ParseList(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ParseNode(depth + 1));
        }

        return new ListNode(items.ToImmutable(), PlaceOf(start.Start));
    }

    private MapNode ParseMap(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var keys = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ParseNode(depth + 1) is not TextNode key)
            {
                throw new RefusedYamlException(YamlDiagnostics.KeyIsNoText(PlaceOf(start.Start)));
            }

            var value = ParseNode(depth + 1);
            if (keys.TryAdd(key.Text, key.Span))
            {
                entries.Add(new MapEntry(key.Located, value));
            }
            else
            {
                _diagnostics.Add(FieldDiagnostics.KeyDuplicated(key.Located, (value as TextNode)?.Text, keys[key.Text]));
            }
        }

        return new MapNode(entries.ToImmutable(), PlaceOf(start.Start));
    }

    private void Guard(int depth)
    {
        var next = _parser.Current ?? throw new YamlException("The text ends too early.");
        if (next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw new RefusedYamlException(YamlDiagnostics.AliasRefused(PlaceOf(next.Start), "", null));
        }

        if (depth > MaxDepth || ++_nodes > MaxNodes)
        {
            throw new RefusedYamlException(YamlDiagnostics.TooDeep(PlaceOf(next.Start)));
        }
    }

    private SourceSpan PlaceOf(Mark mark)
    {
        var (line, column) = ((int)mark.Line - 1, Math.Max(1, (int)mark.Column));
        return new SourceSpan(_file, line + _firstLine, line < _written.Length ? WrittenColumn(_written[line], _meant[line], column) : column);
    }

    // A line that was mended is longer or shorter than the one that its writer sees.
    private static int WrittenColumn(string written, string meant, int column)
    {
        var same = written.AsSpan().CommonPrefixLength(meant);
        return column <= same + 1 ? column : Math.Max(same + 1, column + written.Length - meant.Length);
    }
}
