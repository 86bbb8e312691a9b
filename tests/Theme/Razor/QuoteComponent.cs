using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace SocialHub.Tests.Razor;

/// <summary>A component as Razor would compile it.</summary>
public sealed class QuoteComponent : ComponentBase
{
    private string? _whose;

    [Parameter]
    public int Number { get; set; }

    protected override void Receive(CascadingValues values) => _whose = values.Find<string>("Whose");

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "q");
        builder.AddContent(1, $"{_whose} {Number}");
        builder.CloseElement();
    }
}
