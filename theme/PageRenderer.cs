using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The only door of the theme: a page goes in, a complete HTML document comes out. Pure; safe to call from several threads.</summary>
public sealed class PageRenderer : IDisposable
{
    private readonly SiteSettings _settings;
    private readonly SiteLinks _links;
    private readonly ThemeStyles _styles;
    private readonly ServiceProvider _services;

    public PageRenderer(SiteSettings settings, SiteLinks links, ThemeStyles styles)
    {
        (_settings, _links, _styles) = (settings, links, styles);
        _services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton<HtmlEncoder>(new MinimalHtmlEncoder())
            .BuildServiceProvider();
    }

    /// <summary>A whole document, from doctype to <c>&lt;/html&gt;</c>, with the styles that its components need.</summary>
    public string Render(Page page)
    {
        var body = RenderComponent<PageBody>(Parameters(page));
        var head = Parameters(page);
        head[nameof(PageDocument.Body)] = (MarkupString)body;
        head[nameof(PageDocument.Css)] = (MarkupString)_styles.For(body);
        return RenderComponent<PageDocument>(head);
    }

    public void Dispose() => _services.Dispose();

    private Dictionary<string, object?> Parameters(Page page) => new()
    {
        [nameof(PageBody.Page)] = page,
        [nameof(PageBody.Settings)] = _settings,
        [nameof(PageBody.Links)] = _links,
    };

    // One renderer a page: a shared one would keep every component it ever made.
    private string RenderComponent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var rendering = renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());

        // No component of the theme awaits anything, so this never blocks; modules are synchronous (decision 0002).
        return rendering.GetAwaiter().GetResult();
    }
}
