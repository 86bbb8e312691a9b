using Microsoft.AspNetCore.Components.Rendering;

namespace Microsoft.AspNetCore.Components;

/// <summary>Hands a value down to every component within it, see <see cref="CascadingValues"/>.</summary>
public sealed class CascadingValue<TValue> : ComponentBase
{
    /// <summary>What is handed down.</summary>
    [Parameter, EditorRequired]
    public TValue? Value { get; set; }

    /// <summary>Tells apart values of one type; null where the type is enough.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>Who may ask for it.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var outer = builder.Cascading;
        builder.Cascading = outer.With(Name, Value);
        builder.AddContent(0, ChildContent);
        builder.Cascading = outer;
    }
}
