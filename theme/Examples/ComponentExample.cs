using Microsoft.AspNetCore.Components;

namespace SocialHub.Theme;

/// <summary>One use of a component.</summary>
/// <param name="Name">Unique within the component, lower-case ASCII with hyphens; the name of its snapshot.</param>
/// <param name="Why">What this example shows that the others do not.</param>
/// <param name="Content">The component with its parameters.</param>
public sealed record ComponentExample(string Name, string Why, RenderFragment Content);
