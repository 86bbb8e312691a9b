using Microsoft.AspNetCore.Components.Rendering;

namespace Microsoft.AspNetCore.Components;

/// <summary>A piece of a page: its parameters are set, then it writes its HTML, once.</summary>
public abstract class ComponentBase : IComponent
{
    /// <summary>Writes the HTML; made by Razor from the template.</summary>
    /// <param name="builder">Takes it.</param>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    /// <summary>Takes what components further out hand down; called after the parameters are set.</summary>
    /// <param name="values">The values in force here.</param>
    protected virtual void Receive(CascadingValues values)
    {
    }

    /// <inheritdoc/>
    public void RenderTo(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Receive(builder.Cascading);
        BuildRenderTree(builder);
    }
}
