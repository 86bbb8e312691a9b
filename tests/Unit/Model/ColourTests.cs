using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class ColourTests
{
    [Theory]
    [InlineData("#0f4f3e", "#0f4f3e")]
    [InlineData("#0F4F3E", "#0f4f3e")]
    [InlineData("#fa0", "#ffaa00")]
    public void A_colour_is_read_and_printed(string written, string printed) => Assert.Equal(printed, Colour.From(written).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0f4f3e")]
    [InlineData("#0f4f3")]
    [InlineData("#0f4f3g")]
    [InlineData("#+f4f3e")]
    [InlineData("# 4f3e1")]
    [InlineData("みどり")]
    public void What_is_no_colour_is_not_read(string written) => Assert.False(Colour.TryFrom(written, out _));

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ffffff", "#0000ff", 8.59)]
    public void Contrast_is_that_of_WCAG(string one, string other, double contrast) =>
        Assert.Equal(contrast, Colour.From(one).Contrast(Colour.From(other)), 2);

    [Theory]
    [InlineData(0, "#000000")]
    [InlineData(50, "#808080")]
    [InlineData(100, "#ffffff")]
    public void Colours_mix(int percent, string mixed) =>
        Assert.Equal(mixed, Colour.From("#000000").Mix(Colour.From("#ffffff"), percent).ToString());
}
