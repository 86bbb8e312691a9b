using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Binds the entries of a register (台帳): a YAML file that is a list of maps.</summary>
/// <param name="schema">The keys of an entry.</param>
/// <param name="bind">Makes an entry; may be given incomplete fields, and its result is then dropped.</param>
internal sealed class BindEntries<T>(Schema schema, Func<FieldReader, SourceSpan, T?> bind) : IModule<ParsedText, T>, IItemwise
    where T : class
{
    // Both are fixed for a kind of register.
    public IEnumerable<object> Basis => [];

    public ImmutableArray<T> Run(ImmutableArray<ParsedText> input, BuildContext context) =>
        [.. input.SelectMany(text => Entries(text, context.Diagnostics))];

    private IEnumerable<T> Entries(ParsedText text, DiagnosticBag diagnostics)
    {
        switch (text.FrontMatter)
        {
            case ListNode list:
                var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
                return list.Items.Where(item => IsFirst(item, first, diagnostics)).Select(item => Bind(item, diagnostics)).OfType<T>();
            case null or MapNode { Entries.IsEmpty: true } or TextNode { Text: "" }:
                return [];
            default:
                var example = string.Join("\n  ", schema.Fields.Where(f => f.IsRequired).Select(f => $"{f.JapaneseName}: {f.Example}"));
                Located<string>? entry = text.FrontMatter is MapNode
                    ? new Located<string>(text.Source.FrontMatter.Text, SourceSpan.StartOf(text.Source.File))
                    : null;
                diagnostics.Add(RegisterDiagnostics.NotAList(text.FrontMatter.Span, schema.JapaneseName, example, entry));
                return [];
        }
    }

    // The second of two entries with one id is dropped, so that its page does not claim the first one's address.
    private bool IsFirst(Node item, Dictionary<string, SourceSpan> first, DiagnosticBag diagnostics)
    {
        var id = schema.Find("id") is { } field && item is MapNode map
            ? map.Entries.FirstOrDefault(e => field.IsCalled(e.Key.Value))?.Value as TextNode
            : null;
        if (id is null || first.TryAdd(id.Text, id.Span))
        {
            return true;
        }

        diagnostics.Add(FieldDiagnostics.IdDuplicated(id.Located, first[id.Text]));
        return false;
    }

    private T? Bind(Node item, DiagnosticBag diagnostics)
    {
        if (item is not MapNode map)
        {
            diagnostics.Add(FieldDiagnostics.ValueNotMap(
                item.Span, schema.JapaneseName + "の一つ一つ", $"{schema.Fields[0].JapaneseName}: {schema.Fields[0].Example}"));
            return null;
        }

        var fields = new FieldReader(map, schema, diagnostics);
        var entry = bind(fields, map.Span);
        return fields.IsComplete ? entry : null;
    }
}
