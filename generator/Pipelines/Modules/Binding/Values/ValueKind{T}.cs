using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads a YAML node as a value of the model.</summary>
internal abstract class ValueKind<T>
{
    /// <summary>All lawful values where they are a closed list of words, in the order of the schema; else empty.</summary>
    public virtual ImmutableArray<string> Words => [];

    /// <summary>The value with its place, or null when the node is not readable so, which is then reported once.</summary>
    public abstract Located<T>? Read(Node node, FieldContext context);
}
