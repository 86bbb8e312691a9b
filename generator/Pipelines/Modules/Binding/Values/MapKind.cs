using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A value with keys of its own; the binder reads them with their own schema.</summary>
internal sealed class MapKind : ValueKind<MapNode>
{
    public override Located<MapNode>? Read(Node node, FieldContext context)
    {
        if (node is MapNode map)
        {
            return new Located<MapNode>(map, map.Span);
        }

        context.Diagnostics.Add(FieldDiagnostics.ValueNotMap(node.Span, $"「{context.Key}」の一つ一つ", context.Example));
        return null;
    }
}
