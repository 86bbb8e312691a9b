using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The last gate: what no content can cause while the theme is sound.</summary>
public class CheckHtmlTests
{
    private const string Sound = "<header></header><main><h1>題</h1></main><footer></footer>";

    [Fact]
    public void A_sound_page_passes() => Assert.Empty(CodesOf(Sound));

    [Theory]
    [InlineData("html-id-duplicated", "<p id=a></p><p id=a></p>")]
    [InlineData("html-id-duplicated", """<p id="a"></p><p id="a"></p><p id="a"></p>""")]
    [InlineData("html-not-one-h1", "<h1>もう一つ</h1>")]
    [InlineData("html-image-without-alt", "<img src='data:,'>")]
    [InlineData("html-image-without-alt", """<img src="data:,">""")]
    [InlineData("html-heading-skips-level", "<h3>飛んだ見出し</h3>")]
    [InlineData("html-attribute-refused", "<p style='color:red'>赤</p><p style='color:red'>赤</p>")]
    [InlineData("html-attribute-refused", """<p style="color:red">赤</p><p style="color:red">赤</p>""")]
    [InlineData("html-attribute-refused", """<p STYLE="color:red">赤</p>""")]
    [InlineData("html-attribute-refused", """<button type="button" onclick="go()">押す</button>""")]
    [InlineData("link-page-missing", "<a href='/nowhere/'>行き先</a>")]
    [InlineData("link-page-missing", """<a href="/nowhere/">行き先</a>""")]
    [InlineData("link-anchor-missing", "<a href='#nowhere'>行き先</a>")]
    [InlineData("link-anchor-missing", """<a href="#nowhere">行き先</a>""")]
    public void A_fault_is_found(string code, string fault) =>
        Assert.Equal([code], CodesOf(Sound.Replace("</main>", fault + "</main>", StringComparison.Ordinal)));

    [Fact]
    public void A_missing_landmark_is_found() =>
        Assert.Equal(["html-landmark-missing"], CodesOf(Sound.Replace("<footer></footer>", "", StringComparison.Ordinal)));

    [Fact]
    public void A_copy_of_a_picture_that_is_not_there_is_found() => Assert.Equal(
        ["link-page-missing", "link-page-missing"],
        CodesOf(Sound.Replace("題", "<picture><source srcset='/a-1.webp 1w, /a-2.webp 2w'></picture>題", StringComparison.Ordinal)));

    [Fact]
    public void Links_work_below_a_base_path() =>
        Assert.Empty(CodesOf(Sound.Replace("題", "<a href='/repo/#a' id='a'>題</a>", StringComparison.Ordinal), "https://example.org/repo"));

    private static IEnumerable<string> CodesOf(string body, string baseUrl = "https://example.org")
    {
        var settings = new SiteSettings { Name = "見本", Headline = "見本", Description = "見本", BaseUrl = baseUrl };
        var context = new BuildContext(new DateOnly(2024, 4, 1), new DiagnosticBag());
        var page = OutputFile.OfText("index.html", $"<!DOCTYPE html><html lang=\"ja\"><body>{body}</body></html>");

        new CheckHtml([], new SiteLinks(settings, FrozenDictionary<string, Route>.Empty), []).Run([FinishedPage.Of(page, page.Text, isFound: true, new TextPool())], context);

        return context.Diagnostics.ToOrderedList().Select(d => d.Code);
    }
}
