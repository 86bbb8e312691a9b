using Microsoft.AspNetCore.Components.Rendering;

namespace Microsoft.AspNetCore.Components;

/// <summary>What may stand as a tag in a template; Razor's compiler finds it by this name. Every component is a <see cref="ComponentBase"/>.</summary>
public interface IComponent
{
    /// <summary>Writes the HTML, once, when the parameters are set.</summary>
    /// <param name="builder">Takes it.</param>
    void RenderTo(RenderTreeBuilder builder);
}
