using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

public class PageRendererTests
{
    [Fact]
    public void A_title_is_escaped_and_japanese_stays_readable()
    {
        var settings = new SiteSettings
        {
            Name = "見本ハブ", Headline = "見出し", Description = "説明", BaseUrl = "https://example.org",
        };
        var links = new SiteLinks(settings, FrozenDictionary<string, Route>.Empty);
        using var renderer = new PageRenderer(settings, links, ThemeStyles.Embedded());
        var document = new StandingPage
        {
            Source = SourceSpan.StartOf("pages/about.md"), Slug = Slug.From("about"), Title = "𠮷野　<b>",
        };

        var html = renderer.Render(new TextPage
        {
            Route = document.Route, Title = document.Title, Description = "", Document = document,
        });

        Assert.Contains("𠮷野　&lt;b&gt;", html, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
    }
}
