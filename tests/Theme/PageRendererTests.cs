using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
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
        var html = Render("𠮷野　<b>", Body.Empty);

        Assert.Contains("𠮷野　&lt;b&gt;", html, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p><ruby>居住<rp>（</rp><rt>きょじゅう</rt><rp>）</rp></ruby></p>", 1)]
    [InlineData("<p>居住</p>", 0)]
    public void A_page_has_the_switch_for_readings_when_it_has_readings(string body, int expected)
    {
        var html = Render("題名", ExampleHub.Text(body));

        Assert.Equal(expected, html.Split("type=\"checkbox\"").Length - 1);
        Assert.Equal(expected > 0, html.Contains(":has(#furigana:not(:checked))", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_breaks_between_phrases_in_the_heading_only()
    {
        var html = Render("家主さんと話す会", Body.Empty);

        Assert.Contains("<h1><span class=\"sh-phrase-text\">家主さんと&#8203;話す会</span></h1>", html, StringComparison.Ordinal);
        Assert.Contains("<title>家主さんと話す会｜見本ハブ</title>", html, StringComparison.Ordinal);
        Assert.Equal(1, html.Split("&#8203;").Length - 1);
    }

    [Fact]
    public void A_site_of_another_language_has_no_marks_between_phrases() =>
        Assert.DoesNotContain("&#8203;", Render("家主さんと話す会", Body.Empty, "en"), StringComparison.Ordinal);

    [Fact]
    public void A_logo_says_the_name_of_the_hub_and_its_own_size()
    {
        var logo = new Image("images/logo.png", 480, 96);
        var settings = ExampleHub.Settings with { BaseUrl = "https://example.org/hub", Logo = new(logo.Path, SourceSpan.StartOf("site.yaml")) };
        var links = new SiteLinks(settings, FrozenDictionary<string, Route>.Empty, new Dictionary<string, Image> { [logo.Path] = logo }.ToFrozenDictionary());
        var renderer = new PageRenderer(settings, links, ThemeStyles.Embedded());
        var header = renderer.Render(SamplePages.All["not-found"]).Split("</header>")[0];

        Assert.Contains($"src=\"/hub/images/logo.png\" alt=\"{settings.Name}\" width=\"480\" height=\"96\"", header, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg class=\"sh-brand-mark\"", header, StringComparison.Ordinal);
    }

    // Whoever lands here may stand at any depth; a search engine must not keep it.
    [Fact]
    public void A_page_that_was_not_found_leads_on_from_the_root_of_the_site()
    {
        var settings = ExampleHub.Settings with { BaseUrl = "https://example.org/hub" };
        var renderer = new PageRenderer(settings, new SiteLinks(settings, FrozenDictionary<string, Route>.Empty), ThemeStyles.Embedded());
        using var page = new HtmlParser().ParseDocument(renderer.Render(SamplePages.All["not-found"]));
        var hrefs = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.All(hrefs, h => Assert.StartsWith("/hub/", h, StringComparison.Ordinal));
        Assert.Equal(settings.Sectors.Select(s => s.Name), page.QuerySelectorAll(".sh-sector-links a").Select(a => a.LastChild!.TextContent));
        Assert.Contains("/hub/contact/", hrefs);
    }

    private static string Render(string title, Body body, string language = "ja")
    {
        var settings = new SiteSettings
        {
            Name = "見本ハブ", Headline = "見出し", Description = "説明", BaseUrl = "https://example.org", Language = language,
        };
        var links = new SiteLinks(settings, FrozenDictionary<string, Route>.Empty);
        var renderer = new PageRenderer(settings, links, ThemeStyles.Embedded());
        var document = new StandingPage
        {
            Source = SourceSpan.StartOf("pages/about.md"), Slug = Slug.From("about"), Title = title, Body = body,
        };
        return renderer.Render(new TextPage
        {
            Route = document.Route, Title = document.Title, Description = "", Document = document,
        });
    }
}
