using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class ScheduleNotationTests
{
    [Theory]
    [InlineData("2023年7月10日 19:00-20:30")]
    [InlineData("2023年7月10日（月） 19:00〜20:30")]
    [InlineData("2023年7月10日（月）19:00～20:30")]
    [InlineData("２０２３年７月１０日　１９：００－２０：３０")]
    [InlineData("2023年7月10日、19:00~20:30")]
    [InlineData("2023-07-10 19:00–20:30")]
    [InlineData("2023-07-10 19:00..20:30")]
    [InlineData("2023/7/10 19:00—20:30")]
    [InlineData("2023.7.10 19:00ー20:30")]
    [InlineData("2023年7月10日 19:00から20:30")]
    [InlineData("2023年7月10日 19時〜20時30分")]
    [InlineData("2023年7月10日 19時〜20時半")]
    [InlineData("2023年7月10日 19 時 00 分 〜 20 時 30 分")]
    [InlineData("2023年7月10日 午後7時〜8時30分")]
    [InlineData("2023年7月10日 午後7:00〜午後8:30")]
    [InlineData("2023年7月10日 午後７：００ - ８：３０")]
    [InlineData("2023年7月10日 19時〜午後8時半")]
    [InlineData("令和5年7月10日（月）午後7時〜8時30分")]
    public void An_evening_is_read_however_it_is_written(string text) =>
        Assert.Equal(Schedule.On(new(2023, 7, 10), new(19, 0), new(20, 30)), Notated.Schedule(text));

    [Theory]
    [InlineData("2023年4月1日～4月30日")]
    [InlineData("2023年4月1日〜30日")]
    [InlineData("2023 年 4 月 1 日～4 月 30 日")]
    [InlineData("2023年4月1日（土）〜4月30日（日）")]
    [InlineData("2023年4月1日から2023年4月30日")]
    [InlineData("2023-04-01..2023-04-30")]
    [InlineData("2023-04-01..04-30")]
    [InlineData("2023-04-01 - 2023-04-30")]
    [InlineData("2023/4/1-4/30")]
    [InlineData("2023/4/1-30")]
    [InlineData("2023.4.1..4.30")]
    [InlineData("令和5年4月1日〜令和5年4月30日")]
    [InlineData("R5.4.1〜R5.4.30")]
    public void A_range_takes_what_it_leaves_out_from_its_first_day(string text) =>
        Assert.Equal(new Schedule(new(2023, 4, 1), new(2023, 4, 30)), Notated.Schedule(text));

    [Fact]
    public void A_range_over_the_end_of_a_year_ends_in_the_next() => Assert.Equal(
        new Schedule(new(2023, 12, 28), new(2024, 1, 5)), Notated.Schedule("2023年12月28日〜1月5日"));

    [Fact]
    public void A_range_may_have_times() => Assert.Equal(
        new Schedule(new(2023, 4, 1), new(2023, 4, 30), new(10, 0), new(17, 0)),
        Notated.Schedule("2023年4月1日〜4月30日 10:00〜17:00"));

    [Theory]
    [InlineData("2023年7月10日 19:00")]
    [InlineData("2023年7月10日 19:00〜")]
    [InlineData("2023年7月10日（月・祝）午後7時から")]
    public void The_end_may_be_open(string text) =>
        Assert.Equal(Schedule.On(new(2023, 7, 10), new(19, 0)), Notated.Schedule(text));

    [Theory]
    [InlineData("2023年7月10日 午前10時〜12時", 10, 12)]
    [InlineData("2023年7月10日 午前10時〜正午", 10, 12)]
    [InlineData("2023年7月10日 正午〜午後1時", 12, 13)]
    [InlineData("2023年7月10日 午前10時〜午後1時", 10, 13)]
    [InlineData("2023年7月10日 午後0時〜3時", 12, 15)]
    [InlineData("2023年7月10日 午後7時〜21時", 19, 21)]
    public void The_half_of_the_day_is_understood(string text, int start, int end) =>
        Assert.Equal(Schedule.On(new(2023, 7, 10), new(start, 0), new(end, 0)), Notated.Schedule(text));
}
