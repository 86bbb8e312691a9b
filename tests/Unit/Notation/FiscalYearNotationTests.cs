using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class FiscalYearNotationTests
{
    [Theory]
    [InlineData("2023年度")]
    [InlineData("2023 年度")]
    [InlineData("２０２３")]
    [InlineData("令和5年度")]
    [InlineData("R5年度")]
    [InlineData("令和5(2023)年度")]
    [InlineData("2023年度（令和5年度）")]
    public void A_fiscal_year_can_be_written_in_many_ways(string text) =>
        Assert.Equal(new FiscalYear(2023), Written.Read(FiscalYearNotation.Parse, text));

    [Theory]
    [InlineData("平成31年度")]
    [InlineData("令和元年度")]
    public void The_fiscal_year_of_two_eras_has_two_names(string text) =>
        Assert.Equal(new FiscalYear(2019), Written.Read(FiscalYearNotation.Parse, text));

    [Theory]
    [InlineData("2023年", "fiscal-year-unreadable", 0, "2023年度")]
    [InlineData("今年度", "fiscal-year-unreadable", 0, null)]
    [InlineData("2023〜2024年度", "fiscal-year-unreadable", 0, null)]
    [InlineData("平成32年度", "era-year-impossible", 0, "2020年度")]
    [InlineData("2203年度", "year-implausible", 0, null)]
    [InlineData("令和5年度（2022年度）", "era-year-disagreeing", 3, null)]
    public void A_fiscal_year_that_cannot_be_is_refused(string text, string code, int offset, string? paste) =>
        Written.IsRefused(FiscalYearNotation.Parse, text, code, offset, paste);
}
