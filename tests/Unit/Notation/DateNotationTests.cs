using Xunit;

namespace SocialHub.Tests;

public class DateNotationTests
{
    [Theory]
    [InlineData("2023年7月10日")]
    [InlineData("２０２３年７月１０日")]
    [InlineData("2023 年 7 月 10 日")]
    [InlineData("　2023　年　7　月　10　日　")]
    [InlineData("2023年07月10日")]
    [InlineData("2023-07-10")]
    [InlineData("２０２３－０７－１０")]
    [InlineData("2023-7-10")]
    [InlineData("2023/7/10")]
    [InlineData("2023／07／10")]
    [InlineData("2023.7.10")]
    [InlineData("令和5年7月10日")]
    [InlineData("令和 ５ 年 ７ 月 10 日")]
    [InlineData("R5.7.10")]
    [InlineData("Ｒ5/7/10")]
    [InlineData("r5年7月10日")]
    [InlineData("2023年7月10日（月）")]
    [InlineData("2023年7月10日(月)")]
    [InlineData("2023年7月10日 ( 月 )")]
    [InlineData("2023年7月10日月曜日")]
    [InlineData("2023年7月10日 月曜")]
    [InlineData("2023年7月10日（月曜日）")]
    [InlineData("2023年7月10日（月・祝）")]
    [InlineData("2023年7月10日（月祝）")]
    [InlineData("2023年7月10日（月・振替休日）")]
    [InlineData("2023/7/10（月）")]
    [InlineData("2023年7月10日 第2月曜")]
    [InlineData("2023年7月10日（第２月曜日）")]
    [InlineData("2023年7月10日（月）第2月曜日")]
    public void The_tenth_of_July_is_read_however_it_is_written(string text) =>
        Assert.Equal(new DateOnly(2023, 7, 10), Notated.Date(text));

    [Theory]
    [InlineData("令和元年5月1日", 2019, 5, 1)]
    [InlineData("平成31年4月30日", 2019, 4, 30)]
    [InlineData("平成元年1月8日", 1989, 1, 8)]
    [InlineData("H23.3.11", 2011, 3, 11)]
    [InlineData("昭和64年1月7日", 1989, 1, 7)]
    [InlineData("S39.10.10", 1964, 10, 10)]
    [InlineData("R元.12.31", 2019, 12, 31)]
    [InlineData("2024年2月29日（木）", 2024, 2, 29)]
    public void Eras_and_leap_days_are_read(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Notated.Date(text));
}
