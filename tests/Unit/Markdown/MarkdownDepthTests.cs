using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Signs that are nested ten thousand deep are a slip with a place, not a fault of the program.</summary>
public class MarkdownDepthTests
{
    [Theory]
    [InlineData("[(")]
    [InlineData("> ")]
    [InlineData("*a **b ")]
    [InlineData("![")]
    [InlineData("- ")]
    public void Endless_nesting_is_told_or_read_as_text(string sign)
    {
        var diagnostics = new DiagnosticBag();

        var body = MarkdownText.Parse(new TextBlock("はじめ\n\n" + string.Concat(Enumerable.Repeat(sign, 10_000)) + "a", 5), "articles/a.md", diagnostics);

        var told = diagnostics.ToOrderedList();
        Assert.True(told.Any(d => d.Severity == Severity.Error) || body.PlainText.Contains('a', StringComparison.Ordinal));
        Assert.All(told.Where(d => d.Code == "markdown-too-deep"), d => Assert.Equal(7, d.Span.Line));
    }

    [Fact]
    public void Brackets_without_end_are_too_deep()
    {
        var diagnostics = new DiagnosticBag();

        MarkdownText.Parse(new TextBlock(string.Concat(Enumerable.Repeat("[(", 10_000)), 1), "articles/a.md", diagnostics);

        Assert.Contains(diagnostics.ToOrderedList(), d => d.Code == "markdown-too-deep");
    }
}
