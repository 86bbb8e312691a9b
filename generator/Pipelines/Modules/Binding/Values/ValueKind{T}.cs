using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads a YAML node as a value of the model.</summary>
internal abstract class ValueKind<T>
{
    /// <summary>How it is written.</summary>
    public abstract ValueShape Shape { get; }

    /// <summary>The value with its place, or null when the node is not readable so, which is then reported once.</summary>
    public abstract Located<T>? Read(Node node, FieldContext context);
}
