using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class FiscalYearNotationTests
{
    [Theory]
    [InlineData("2023年度", 2023)]
    [InlineData("２０２３ 年度", 2023)]
    [InlineData("2023", 2023)]
    [InlineData("2023年", 2023)]
    [InlineData("令和5年度", 2023)]
    [InlineData("令和 ５ 年度", 2023)]
    [InlineData("R5年度", 2023)]
    [InlineData("R5", 2023)]
    [InlineData("令和元年度", 2019)]
    [InlineData("平成30年度", 2018)]
    public void A_fiscal_year_is_read_however_it_is_written(string text, int year) =>
        Assert.Equal(new FiscalYear(year), Notated.FiscalYear(text));
}
