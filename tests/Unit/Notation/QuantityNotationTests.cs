using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class QuantityNotationTests
{
    [Theory]
    [InlineData("20社", 20, "社")]
    [InlineData("17 社", 17, "社")]
    [InlineData("３名", 3, "名")]
    [InlineData("10件以上", 10, "件")]
    [InlineData("10 件 以上", 10, "件")]
    [InlineData("全 5 回", 5, "回")]
    [InlineData("3セクター", 3, "セクター")]
    [InlineData("1,200人", 1200, "人")]
    [InlineData("0件", 0, "件")]
    public void A_quantity_is_a_number_and_its_unit(string text, int value, string unit) =>
        Assert.Equal((value, unit), Written.Read(QuantityNotation.Parse, text));

    [Theory]
    [InlineData("", "quantity-unreadable", 0)]
    [InlineData("約20社", "quantity-unreadable", 0)]
    [InlineData("20社未満", "quantity-unreadable", 2)]
    [InlineData("20社、5団体", "quantity-unreadable", 3)]
    [InlineData("20", "quantity-unit-missing", 0)]
    [InlineData("10以上", "quantity-unit-missing", 0)]
    public void A_quantity_that_is_not_exact_is_refused(string text, string code, int offset) =>
        Written.IsRefused(QuantityNotation.Parse, text, code, offset, null);
}
