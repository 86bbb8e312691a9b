using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace SocialHub.Theme;

/// <summary>Turns one component with its parameters into HTML. Safe to call from several threads.</summary>
internal sealed class ComponentRenderer : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddSingleton<HtmlEncoder>(new MinimalHtmlEncoder())
        .BuildServiceProvider();

    public string Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        using var html = new PooledText();
        RenderTo<TComponent>(html, parameters);
        return html.Text.ToString();
    }

    // One renderer a component: a shared one would keep everything it ever made.
    public void RenderTo<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        TextWriter writer, Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var rendering = renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).WriteHtmlTo(writer));

        // No component of the theme awaits anything, so this never blocks; modules are synchronous (decision 0002).
        rendering.GetAwaiter().GetResult();
    }

    public void Dispose() => _services.Dispose();
}
