using AngleSharp.Html.Parser;
using CsCheck;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>An archive is a stranger's file: nothing in it reaches beyond the text of an article.</summary>
public class HostileNoteTests
{
    [Theory]
    [InlineData("<p onclick=alert(1)>a</p><img src=x onerror=alert(1)>")]
    [InlineData("<script>alert(1)</script><p>a</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a><a href=\" jAvAsCrIpT:alert(1)\">b</a><a href=\"data:text/html,x\">c</a>")]
    [InlineData("<p>[a](javascript:alert(1)) ![x](javascript:alert(1)) &lt;svg onload=alert(1)&gt;</p>")]
    [InlineData("<p>---<br>題名: べつ<br>---</p><pre>```\n<b>x</b>\n```</pre>")]
    [InlineData("<p>a<a href='https://e.org/)[x](javascript:alert(1)'>b</a></p>")]
    [InlineData("<figure><img src='hall.png' alt='](x) ![y](javascript:alert(1))'><figcaption>\" onerror=\"alert(1)</figcaption></figure>")]
    [InlineData("<p>\u202E\u200Ba</p>")]
    [InlineData("<svg><script>alert(1)</script></svg><math><mtext></math><iframe src='javascript:alert(1)'></iframe>")]
    public void Html_of_an_article_stays_text(string html)
    {
        var import = NoteSample.Import(NoteSample.Zip(NoteSample.XmlOf(html), ("hall.png", NoteSample.Picture)));
        var page = BuiltSites.Build(NoteSample.With(import)).Files.Single(f => f.Path == "articles/2024-01-01-n1/index.html");

        using var document = new HtmlParser().ParseDocument(page.Text);
        var main = document.QuerySelector("main")!;
        Assert.Equal("題名", FirstLine(document.QuerySelector("h1")!.TextContent));
        Assert.Empty(main.QuerySelectorAll("script, iframe, object, svg[onload]"));
        Assert.DoesNotContain(main.QuerySelectorAll("*").SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ||
            a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || a.Value.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("題\n---\n下書き: はい")]
    [InlineData("\"題\" # : [x]")]
    [InlineData("<script>alert(1)</script>")]
    public void A_title_is_a_value(string title)
    {
        var import = NoteSample.Import(NoteSample.Zip(NoteSample.XmlOf("<p>a</p>", title)));
        var site = BuiltSites.Build(NoteSample.With(import));

        Assert.Equal(title.ReplaceLineEndings(" "), site.Site!.Articles.Single(a => a.Source.File == import.Articles[0].File.Path).Title);
    }

    [Theory]
    [InlineData("../../etc/x.png")]
    [InlineData("/x.png")]
    [InlineData("C:\\x.png")]
    public void A_path_in_the_archive_is_never_a_path_of_ours(string name)
    {
        var import = NoteSample.Import(NoteSample.Zip(NoteSample.XmlOf("<img src='x.png' alt='a'>"), (name, NoteSample.Picture)));

        Assert.All(import.Pictures, p => Assert.Equal("images/note/2024-01-01-n1-1.png", p.Path));
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&x;</title></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>a</title></item>")]
    [InlineData("<html></html>")]
    [InlineData("")]
    public void What_is_no_export_is_refused(string xml) => Assert.Throws<InvalidDataException>(() => NoteSample.Zip(xml));

    [Fact]
    public void A_picture_that_grows_without_end_is_refused()
    {
        var zeros = new byte[NoteArchive.LongestPicture + 1];

        Assert.Throws<InvalidDataException>(() => NoteSample.Zip(NoteSample.XmlOf("<p>a</p>"), ("a.png", zeros)));
    }

    // What a reader of note sees is what a reader of the site sees, whatever signs the text is made of.
    [Fact]
    public void Any_text_reads_the_same_after_the_way_through_Markdown() =>
        Gen.String[Gen.Char["abあア。、・*_`[]()<>&#+-=~!|\\:1.2) "], 1, 40].Where(t => t.Trim().Length > 0).Sample(
            text =>
            {
                var import = NoteSample.Import(NoteSample.Zip(NoteSample.XmlOf($"<p>始{new System.Xml.Linq.XText(text)}終</p>")));
                var (built, _) = BuiltSites.TryBuild(NoteSample.With(import));
                var shown = built.Site?.Articles.Single(a => a.Source.File.EndsWith("n1.md", StringComparison.Ordinal)).Body.PlainText;
                Assert.Equal(Squeezed($"始{text}終"), Squeezed(shown ?? ""));
            },
            iter: 200);

    private static string Squeezed(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Replace("\u200B", "", StringComparison.Ordinal);
}
