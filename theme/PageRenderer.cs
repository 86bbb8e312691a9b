using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using SocialHub.Model;
using SocialHub.Razor;

namespace SocialHub.Theme;

/// <summary>The only door of the theme: a page goes in, a complete HTML document comes out. Pure; safe to call from several threads.</summary>
public sealed class PageRenderer(SiteSettings settings, SiteLinks links, ThemeStyles styles)
{
    private readonly ConcurrentDictionary<string, InlineStyles> _styles = new(StringComparer.Ordinal);
    private readonly TitlePhrases _phrases = new(settings);
    private readonly string _palette = settings.MainColour is { } main ? ThemePalette.Css(main) : "";

    /// <summary>A whole document, from doctype to <c>&lt;/html&gt;</c>, with the styles that its components need.</summary>
    public string Render(Page page)
    {
        using var document = new PooledText();
        RenderTo(document, page);
        return document.Text.ToString();
    }

    /// <summary>The same behind what <paramref name="document"/> holds.</summary>
    public void RenderTo(PooledText document, Page page)
    {
        using var body = new PooledText();
        WriteBody(body, page);
        ComponentHtml.Write<PageDocument>(
            document,
            (nameof(PageDocument.Page), page),
            (nameof(PageDocument.Settings), settings.In(page.Language)),
            (nameof(PageDocument.Links), links),
            (nameof(PageDocument.Body), (RenderFragment)(builder => builder.AddMarkupContent(0, body.Text))),
            (nameof(PageDocument.Styles), _styles.GetOrAdd(styles.UsedIn(body.Text), used => new InlineStyles(styles.Of(used) + _palette))));
    }

    // Readings may stand in any text of a page. Few pages have some; they are made a second time, with the switch.
    private void WriteBody(PooledText body, Page page)
    {
        WriteBody(body, page, hasReadings: false);
        if (body.Text.Contains("<ruby>", StringComparison.Ordinal))
        {
            body.Clear();
            WriteBody(body, page, hasReadings: true);
        }
    }

    private void WriteBody(PooledText body, Page page, bool hasReadings) => ComponentHtml.Write<PageBody>(
        body,
        (nameof(PageBody.Page), page),
        (nameof(PageBody.Settings), settings.In(page.Language)),
        (nameof(PageBody.Links), links),
        (nameof(PageBody.Phrases), _phrases),
        (nameof(PageBody.HasReadings), hasReadings));
}
