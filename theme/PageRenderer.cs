using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The only door of the theme: a page goes in, a complete HTML document comes out. Pure; safe to call from several threads.</summary>
public sealed class PageRenderer(SiteSettings settings, SiteLinks links, ThemeStyles styles) : IDisposable
{
    private readonly ComponentRenderer _renderer = new();
    private readonly ConcurrentDictionary<string, InlineStyles> _styles = new(StringComparer.Ordinal);
    private readonly string _palette = settings.MainColour is { } main ? ThemePalette.Css(main) : "";

    /// <summary>A whole document, from doctype to <c>&lt;/html&gt;</c>, with the styles that its components need.</summary>
    public string Render(Page page)
    {
        using var document = new PooledText();
        RenderTo(document, page);
        return document.Text.ToString();
    }

    /// <summary>The same into a writer.</summary>
    public void RenderTo(TextWriter writer, Page page)
    {
        var body = Body(page);
        var head = Parameters(page);
        head[nameof(PageDocument.Body)] = (MarkupString)body;
        head[nameof(PageDocument.Styles)] = _styles.GetOrAdd(styles.UsedIn(body), used => new InlineStyles(styles.Of(used) + _palette));
        _renderer.RenderTo<PageDocument>(writer, head);
    }

    public void Dispose() => _renderer.Dispose();

    // Readings may stand in any text of a page. Few pages have some; they are made a second time, with the switch.
    private string Body(Page page)
    {
        var body = _renderer.Render<PageBody>(Parameters(page));
        if (!body.Contains("<ruby>", StringComparison.Ordinal))
        {
            return body;
        }

        var again = Parameters(page);
        again[nameof(PageBody.HasReadings)] = true;
        return _renderer.Render<PageBody>(again);
    }

    private Dictionary<string, object?> Parameters(Page page) => new()
    {
        [nameof(PageBody.Page)] = page,
        [nameof(PageBody.Settings)] = settings.In(page.Language),
        [nameof(PageBody.Links)] = links,
    };
}
