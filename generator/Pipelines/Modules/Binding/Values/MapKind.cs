using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A value with keys of its own; the binder reads them with their own schema.</summary>
/// <param name="schema">That schema; null where the names of the keys are free.</param>
internal sealed class MapKind(Schema? schema) : ValueKind<MapNode>
{
    public override ValueShape Shape => new MapShape(schema);

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
