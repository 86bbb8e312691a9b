using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class DateNotationTests
{
    [Theory]
    [InlineData("2023年7月10日")]
    [InlineData("2023 年 7 月 10 日")]
    [InlineData("2023-07-10")]
    [InlineData("２０２３－７－１０")]
    [InlineData("2023/7/10（月）")]
    [InlineData("2023.7.10")]
    [InlineData("令和５年７月１０日")]
    [InlineData("r5.7.10")]
    public void A_day_can_be_written_in_many_ways(string text) =>
        Assert.Equal(new DateOnly(2023, 7, 10), Written.Read(DateNotation.Parse, text));

    [Theory]
    [InlineData("令和元年5月1日", 2019, 5, 1)]
    [InlineData("平成元年1月8日", 1989, 1, 8)]
    [InlineData("H31.4.30", 2019, 4, 30)]
    [InlineData("昭和64年1月7日", 1989, 1, 7)]
    [InlineData("S20/8/15", 1945, 8, 15)]
    [InlineData("2023/7/9日曜日", 2023, 7, 9)]
    public void Eras_are_read(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Written.Read(DateNotation.Parse, text));

    [Theory]
    [InlineData("", "date-unreadable", 0, null)]
    [InlineData("2023年7月", "date-unreadable", 7, null)]
    [InlineData("2023年7月10日 19:00", "date-unreadable", 11, null)]
    [InlineData("2024年2月30日", "date-impossible", 0, "2024年2月29日")]
    [InlineData("2023/13/5", "date-impossible", 0, null)]
    [InlineData("12月21日", "date-year-missing", 0, null)]
    [InlineData("3 月 26 日", "date-year-missing", 0, null)]
    [InlineData("23年7月10日", "date-year-ambiguous", 0, null)]
    [InlineData("23/7/10", "date-year-ambiguous", 0, null)]
    [InlineData("2203年7月10日", "year-implausible", 0, null)]
    [InlineData("平成32年4月1日", "era-year-impossible", 0, "2020年4月1日")]
    [InlineData("令和元年4月30日", "era-year-impossible", 0, "2019年4月30日")]
    [InlineData("令和0年4月30日", "era-year-impossible", 0, null)]
    [InlineData("令和5年（2024年）7月10日", "era-year-disagreeing", 3, null)]
    [InlineData("2023年7月10日（火）", "weekday-wrong", 11, "月")]
    [InlineData("2023年10月19日（第3金曜）", "nth-weekday-wrong", 12, "第3木曜")]
    public void A_day_that_cannot_be_is_refused(string text, string code, int offset, string? paste) =>
        Written.IsRefused(DateNotation.Parse, text, code, offset, paste);
}
