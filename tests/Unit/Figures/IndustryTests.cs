using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What readers may see of industries: never so few companies that one could guess which.</summary>
public class IndustryTests
{
    [Fact]
    public void Fewer_than_three_companies_of_an_industry_are_told_as_others() => Assert.Equal(
        "製造5社、ほか", new Industries([new("製造", 5), new("土木", 2)], false).ToReaders(7));

    [Fact]
    public void Nothing_is_told_where_all_industries_are_small() =>
        Assert.Equal("", new Industries([new("情報通信業", 1)], false).ToReaders(1));

    [Fact]
    public void A_name_without_a_number_is_told_of_many_companies_only()
    {
        var industries = new Industries([new("土木", null), new("製造", null)], true);

        Assert.Equal("土木、製造など", industries.ToReaders(13));
        Assert.Equal("", industries.ToReaders(2));
    }
}
