using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SocialHub.Razor;

namespace SocialHub.Theme;

/// <summary>Turns one component with its parameters into HTML.</summary>
internal static class ComponentHtml
{
    /// <summary>The HTML alone, as a string.</summary>
    public static string Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties)] TComponent>(
        params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TComponent : ComponentBase
    {
        using var html = new PooledText();
        Write<TComponent>(html, parameters);
        return html.Text.ToString();
    }

    /// <summary>The HTML behind what <paramref name="html"/> holds.</summary>
    public static void Write<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties)] TComponent>(
        PooledText html, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TComponent : ComponentBase
    {
        var builder = new RenderTreeBuilder(html);
        builder.OpenComponent<TComponent>(0);
        foreach (var (name, value) in parameters)
        {
            builder.AddComponentParameter(0, name, value);
        }

        builder.CloseComponent();
    }
}
