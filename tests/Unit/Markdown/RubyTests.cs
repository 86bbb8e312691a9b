using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Readings (ふりがな) and words of other languages in authored text.</summary>
public class RubyTests
{
    private const string Living = "<ruby>居住<rp>（</rp><rt>きょじゅう</rt><rp>）</rp></ruby>";

    [Theory]
    [InlineData("｜居住《きょじゅう》支援", Living + "支援")]
    [InlineData("これは**｜居住《きょじゅう》**です。", "これは<strong>" + Living + "</strong>です。")]
    [InlineData("[｜居住《きょじゅう》](https://example.org/)", "<a href=\"\">" + Living + "</a>")]
    [InlineData("`｜居住《きょじゅう》`", "<code>｜居住《きょじゅう》</code>")]
    [InlineData("居住支援\n｜居住《きょじゅう》", "居住支援" + Living)]
    [InlineData("題名｜サイト名《見本》", "題名<ruby>サイト名", true)]
    [InlineData("題名｜サイト、《見本》の話", "題名｜サイト、《見本》の話")]
    [InlineData("[Good morning]{lang=en}と言う", "<span lang=\"en\">Good morning</span>と言う")]
    public void A_line_is_written_as(string markdown, string html, bool isFaulty = false)
    {
        var diagnostics = new DiagnosticBag();

        var body = Line(markdown, diagnostics);

        Assert.StartsWith(html, body.Html, StringComparison.Ordinal);
        Assert.Equal(isFaulty, diagnostics.ToOrderedList().Count > 0);
    }

    [Fact]
    public void A_heading_keeps_its_reading_and_its_anchor_and_contents_have_the_word_alone()
    {
        var body = MarkdownText.Parse(new TextBlock("## ｜居住《きょじゅう》支援\n", 1), "articles/a.md", new DiagnosticBag());

        Assert.Equal("<h2 id=\"居住支援\">" + Living + "支援</h2>\n", body.Html);
        Assert.Equal("居住支援", body.Headings.Single().Text);
    }

    [Fact]
    public void A_table_cell_and_the_plain_text_of_a_body()
    {
        var text = "| 言葉 | 数 |\n|---|---|\n| ｜居住《きょじゅう》 | 1 |\n";
        var body = MarkdownText.Parse(new TextBlock(text, 1), "articles/a.md", new DiagnosticBag());

        Assert.Contains("<td>" + Living + "</td>", body.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("きょじゅう", body.PlainText, StringComparison.Ordinal);
    }

    private static Body Line(string markdown, DiagnosticBag diagnostics) =>
        MarkdownText.ParseLine(new Located<string>(markdown, SourceSpan.StartOf("years/2023.md")), diagnostics);
}
