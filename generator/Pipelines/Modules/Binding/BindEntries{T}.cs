using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Binds the entries of a register (台帳): a YAML file that is a list of maps.</summary>
/// <param name="schema">The keys of an entry.</param>
/// <param name="bind">Makes an entry; may be given incomplete fields, and its result is then dropped.</param>
internal sealed class BindEntries<T>(Schema schema, Func<FieldReader, SourceSpan, T?> bind) : IModule<ParsedText, T>
    where T : class
{
    public ImmutableArray<T> Run(ImmutableArray<ParsedText> input, BuildContext context) =>
        [.. input.SelectMany(text => Entries(text, context.Diagnostics))];

    private IEnumerable<T> Entries(ParsedText text, DiagnosticBag diagnostics)
    {
        switch (text.FrontMatter)
        {
            case ListNode list:
                return list.Items.Select(item => Bind(item, diagnostics)).OfType<T>();
            case null or MapNode { Entries.IsEmpty: true } or TextNode { Text: "" }:
                return [];
            default:
                var example = string.Join("\n  ", schema.Fields.Where(f => f.IsRequired).Select(f => $"{f.JapaneseName}: {f.Example}"));
                diagnostics.Add(RegisterDiagnostics.NotAList(text.FrontMatter.Span, schema.JapaneseName, example));
                return [];
        }
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
