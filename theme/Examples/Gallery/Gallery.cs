using Microsoft.AspNetCore.Components;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The gallery (見本帳): every component with every example of it, for people who work on the look. No part of a site.</summary>
public static class Gallery
{
    /// <summary>Complete HTML documents by their path below the gallery's folder: the list, and a document for each example.</summary>
    /// <param name="main">The colour of a hub to try, or null for the theme's own.</param>
    public static IEnumerable<KeyValuePair<string, string>> Render(Colour? main)
    {
        var styles = ThemeStyles.Embedded();
        var palette = main is { } colour ? ThemePalette.Css(colour) : "";
        yield return new("index.html", ComponentHtml.Of<GalleryIndex>((nameof(GalleryIndex.Css), (MarkupString)(styles.For("sh-gallery") + palette))));

        foreach (var (component, example) in ComponentExamples.All.SelectMany(c => c.Examples.All, (c, e) => (c.Component, e)))
        {
            var html = ExampleRenderer.Render(example);
            yield return new(PathOf(component, example), ComponentHtml.Of<GalleryExample>(
                (nameof(GalleryExample.Title), $"{component}：{example.Name}"),
                (nameof(GalleryExample.Content), (MarkupString)html),
                (nameof(GalleryExample.Css), (MarkupString)(styles.For(html) + palette))));
        }
    }

    internal static string PathOf(string component, ComponentExample example) => $"{component}/{example.Name}.html";
}
