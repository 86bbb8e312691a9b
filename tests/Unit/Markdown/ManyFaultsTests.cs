using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A text of nothing but faults, nearly as long as a text may be, is told fault by fault. Where each costs as much as the text is long, this takes minutes.</summary>
public class ManyFaultsTests
{
    private const int Times = 60_000;

    [Theory]
    [InlineData("**太字 **\n\n", "emphasis-visible")]
    [InlineData("[^1]\n\n", "footnote-undefined")]
    [InlineData("> [!x]\n\n", "callout-unknown")]
    [InlineData("｛字|か｝\n", "ruby-brackets-other")]
    [InlineData("x<b>\n\n", "html-refused")]
    [InlineData("[a]()\n\n", "link-without-target")]
    [InlineData("# a\n\n", "heading-level-one")]
    public void Each_is_told(string fault, string code) =>
        Assert.Equal(Times, Told(string.Concat(Enumerable.Repeat(fault, Times))).Count(d => d.Code == code));

    // The same twice in one paragraph is told at two places.
    [Fact]
    public void The_same_reading_in_other_brackets_is_told_where_it_stands() =>
        Assert.Equal([1, 7], Told("｛字|か｝と｛字|か｝").Select(d => d.Span.Column));

    // Each way to write an element in Markdown would look for the end of each tag in it.
    [Theory]
    [InlineData("<img ")]
    [InlineData("<a href=x>")]
    [InlineData("<b>")]
    public void A_long_element_is_told_without_the_same_in_Markdown(string tag)
    {
        var told = Assert.Single(Told("<div>" + string.Concat(Enumerable.Repeat(tag + "\n", Times)) + "</div>"));

        Assert.Equal("<", Assert.IsType<TextEdit>(told.Mend).Old);
    }

    private static IReadOnlyList<Diagnostic> Told(string text)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownText.Parse(new TextBlock(text, 1), "articles/a.md", diagnostics);
        return diagnostics.ToOrderedList();
    }
}
