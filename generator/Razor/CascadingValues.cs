namespace Microsoft.AspNetCore.Components;

/// <summary>What components hand down to all within them. Immutable: the innermost value, and those further out.</summary>
public sealed class CascadingValues
{
    /// <summary>Nothing is handed down.</summary>
    public static readonly CascadingValues None = new(null, null, null);

    private readonly CascadingValues? _outer;
    private readonly string? _name;
    private readonly object? _value;

    private CascadingValues(CascadingValues? outer, string? name, object? value) => (_outer, _name, _value) = (outer, name, value);

    /// <summary>The innermost value of this type and name, or the default where nobody hands one down.</summary>
    /// <param name="name">Null for a value without a name, which its type tells.</param>
    public T? Find<T>(string? name = null)
    {
        for (var at = this; at is not null; at = at._outer)
        {
            if (at._value is T value && string.Equals(at._name, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return default;
    }

    internal CascadingValues With(string? name, object? value) => new(this, name, value);
}
