using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A value that is written as a list; where <paramref name="allowsOne"/>, a single value stands for a list of one.</summary>
internal sealed class ListKind<T>(ValueKind<T> item, bool allowsOne) : ValueKind<ImmutableArray<Located<T>>>
{
    public override Located<ImmutableArray<Located<T>>>? Read(Node node, FieldContext context)
    {
        if (node is ListNode list)
        {
            var items = list.Items.Select(n => item.Read(n, context)).OfType<Located<T>>();
            return new Located<ImmutableArray<Located<T>>>([.. items], node.Span);
        }

        if (!allowsOne)
        {
            context.Diagnostics.Add(FieldDiagnostics.ValueNotList(node.Span, context.Key, context.Example));
            return null;
        }

        return item.Read(node, context) is { } one
            ? new Located<ImmutableArray<Located<T>>>([one], node.Span)
            : null;
    }
}
