using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class StatementTests
{
    [Theory]
    [InlineData("17社の企業から話を聞きました", "17")]
    [InlineData("2023年4月1日〜30日の展示に、1,200名が来ました", "1,200")]
    [InlineData("19時30分までに4社、４社、13社", "4 13")]
    [InlineData("2023年度の5回", "5")]
    [InlineData("数のない文です", "")]
    public void Its_numbers_are_quantities_and_no_days_or_times(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Statement.Sentence("g", text).Numbers.Select(n => n.Text)));

    [Fact]
    public void Width_and_spaces_do_not_make_another_statement()
    {
        var (one, other) = (Statement.Sentence("g", "４社の 話（案）\n"), Statement.Sentence("g", "4社の話(案)"));

        Assert.Equal(one, other);
        Assert.Equal(one.Fingerprint, other.Fingerprint);
        Assert.NotEqual(one.Fingerprint, Statement.Sentence("g", "5社の話(案)").Fingerprint);
    }
}
