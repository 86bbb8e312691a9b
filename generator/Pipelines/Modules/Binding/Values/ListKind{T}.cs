using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A value that is written as a list; where <paramref name="allowsOne"/>, a single value stands for a list of one.</summary>
internal sealed class ListKind<T>(ValueKind<T> item, bool allowsOne) : ValueKind<ImmutableArray<Located<T>>>
{
    public override ValueShape Shape => new ListShape(item.Shape, allowsOne);

    public override Located<ImmutableArray<Located<T>>>? Read(Node node, FieldContext context)
    {
        if (node is ListNode list)
        {
            var items = list.Items.Select(n => item.Read(n, context)).OfType<Located<T>>();
            return new Located<ImmutableArray<Located<T>>>([.. items], node.Span);
        }

        if (!allowsOne)
        {
            context.Diagnostics.Add(NotList(node, context));
            return null;
        }

        return item.Read(node, context) is { } one
            ? new Located<ImmutableArray<Located<T>>>([one], node.Span)
            : null;
    }

    // One text that can be an item becomes a list of one.
    private Diagnostic NotList(Node node, FieldContext context)
    {
        var told = FieldDiagnostics.ValueNotList(node.Span, context.Key, context.Example);
        return node is TextNode { Text.Length: > 0 } text && item.Read(node, context with { Diagnostics = new DiagnosticBag() }) is not null
            ? told.Replacing(text.Located, $"[{YamlQuotes.Around(text.Text)}]")
            : told;
    }
}
