using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What stands below a picture, and pictures that are ornaments.</summary>
public class PictureCaptionTests
{
    [Theory]
    [InlineData("会のようす（撮影：見本花子）", "会のようす", "撮影：見本花子")]
    [InlineData("会のようす（第3回）", "会のようす（第3回）", "")]
    [InlineData("会（第3回）のようす（提供:見本ハブ）", "会（第3回）のようす", "提供:見本ハブ")]
    [InlineData("撮影：見本花子", "", "撮影：見本花子")]
    [InlineData("撮影：", "撮影：", "")]
    [InlineData("図の見かた", "図の見かた", "")]
    public void A_caption_ends_with_who_made_the_picture(string title, string text, string credit) =>
        Assert.Equal(new PictureCaption(text, credit), PictureCaption.Of(title));

    [Fact]
    public void A_picture_that_is_alone_becomes_a_figure_and_its_caption_is_part_of_the_text()
    {
        var body = Parse("![机](a.jpg \"会の<b>（撮影：見本花子）\")");

        Assert.Equal(
            "<figure><img src=\"\" alt=\"机\" loading=\"lazy\"><figcaption>会の&lt;b&gt;<span class=\"sh-prose__credit\">撮影：見本花子</span></figcaption></figure>\n",
            body.Html);
        Assert.Contains("会の", body.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("文の中の![机](a.jpg \"会\")です。")]
    [InlineData("- ![机](a.jpg \"会\")")]
    [InlineData("[![机](a.jpg \"会\")](https://example.org/)")]
    public void A_caption_without_a_place_is_told(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        Parse(markdown, diagnostics);

        Assert.Equal(["image-caption-inside-text"], diagnostics.ToOrderedList().Select(d => d.Code));
    }

    [Fact]
    public void A_caption_in_a_value_of_one_line_is_told()
    {
        var diagnostics = new DiagnosticBag();
        MarkdownText.ParseLine(new Located<string>("![机](a.jpg \"会\")", SourceSpan.StartOf("years/2023.md")), diagnostics);

        Assert.Equal(["image-caption-inside-text"], diagnostics.ToOrderedList().Select(d => d.Code));
    }

    [Fact]
    public void An_ornament_is_said_to_be_one_and_has_no_description()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Contains("alt=\"\"", Parse("![飾り](a.png)", diagnostics).Html, StringComparison.Ordinal);
        Assert.Empty(diagnostics.ToOrderedList());
    }

    private static Body Parse(string markdown, DiagnosticBag? diagnostics = null) =>
        MarkdownText.Parse(new TextBlock(markdown, 1), "articles/a.md", diagnostics ?? new DiagnosticBag());
}
