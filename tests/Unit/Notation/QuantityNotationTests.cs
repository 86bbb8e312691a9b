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
    [InlineData("0件", 0, "件")]
    [InlineData("1,200部", 1200, "部")]
    [InlineData("１，２００部", 1200, "部")]
    [InlineData("80％", 80, "%")]
    [InlineData("3セクター", 3, "セクター")]
    public void A_number_and_its_unit_are_read(string text, int value, string unit) =>
        Assert.Equal((value, unit), Notated.Quantity(text));
}
