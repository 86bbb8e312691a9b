namespace SocialHub.Pipelines;

/// <summary>A key whose value is a <typeparamref name="T"/>.</summary>
public sealed class Field<T> : Field
{
    internal Field(string name, string japaneseName, bool isRequired, string description, string example, ValueKind<T> kind)
        : base(name, japaneseName, isRequired, description, example, kind.Words) => Kind = kind;

    internal ValueKind<T> Kind { get; }
}
