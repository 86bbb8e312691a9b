using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components.Rendering;

namespace Microsoft.AspNetCore.Components;

/// <summary>A part of a template that is written where a component puts it.</summary>
/// <param name="builder">Takes the HTML.</param>
[SuppressMessage("Naming", "CA1711", Justification = "Razor's compiler knows it by this name.")]
public delegate void RenderFragment(RenderTreeBuilder builder);
