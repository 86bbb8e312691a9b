using System.Diagnostics.CodeAnalysis;

namespace Microsoft.AspNetCore.Components;

/// <summary>HTML that is written as it is, not as text.</summary>
/// <param name="Value">The HTML; null is nothing.</param>
[SuppressMessage("Usage", "CA2225", Justification = "Templates write the cast, as they would in Blazor.")]
public readonly record struct MarkupString(string? Value)
{
    public static explicit operator MarkupString(string? value) => new(value);

    public override string ToString() => Value ?? "";
}
