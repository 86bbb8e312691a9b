using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class ScheduleNotationTests
{
    [Theory]
    [InlineData("2023年7月10日 19:00-20:30")]
    [InlineData("2023年7月10日19:00-20:30")]
    [InlineData("２０２３年７月１０日　１９：００～２０：３０")]
    [InlineData("2023 年 7 月 10 日 19 : 00 〜 20 : 30")]
    [InlineData("2023-07-10 19:00..20:30")]
    [InlineData("2023/7/10 19時〜20時30分")]
    [InlineData("2023.7.10 19時–20時半")]
    [InlineData("令和5年7月10日（月）午後7時〜8時30分")]
    [InlineData("R5.7.10 (月) 午後7:00—午後8:30")]
    [InlineData("令和5年（2023年）7月10日月曜日 19時ー20時半")]
    [InlineData("令和5(2023)年7月10日 月曜 19:00から20:30まで")]
    [InlineData("2023年7月10日（月・祝）19:00-20:30")]
    [InlineData("2023年7月10日（第2月曜） 19:00-20:30")]
    [InlineData("2023年7月10日 第二月曜日 19:00-20:30")]
    [InlineData("2023年7⽉10⽇（⽉） 19:00-20:30")]
    [InlineData("（2023年7月10日 19:00-20:30）")]
    [InlineData("日時：2023年7月10日 19:00-20:30")]
    public void An_evening_can_be_written_in_many_ways(string text) =>
        Assert.Equal(Evening, Written.Read(ScheduleNotation.Parse, text));

    [Theory]
    [InlineData("2023年4月1日～4月30日")]
    [InlineData("2023年4月1日～30日")]
    [InlineData("2023年4月1日～2023年4月30日")]
    [InlineData("2023-04-01..2023-04-30")]
    [InlineData("2023-04-01..04-30")]
    [InlineData("2023/4/1-4/30")]
    [InlineData("2023.4.1..4.30")]
    [InlineData("2023年4月1日（土）から4月30日（日）まで")]
    [InlineData("(2023 年 4 月 1 日～4 月 30 日)")]
    public void A_range_takes_from_its_first_day_what_its_last_day_leaves_out(string text) =>
        Assert.Equal(new Schedule(new(2023, 4, 1), new(2023, 4, 30)), Written.Read(ScheduleNotation.Parse, text));

    [Fact]
    public void A_range_across_the_year_ends_in_the_next_year() => Assert.Equal(
        new Schedule(new(2023, 12, 28), new(2024, 1, 5)), Written.Read(ScheduleNotation.Parse, "2023年12月28日～1月5日"));

    [Fact]
    public void The_afternoon_of_the_start_holds_for_the_end() => Assert.Equal(
        Schedule.On(new(2023, 7, 10), new(19, 0), new(21, 30)),
        Written.Read(ScheduleNotation.Parse, "2023年7月10日 午後7時〜9時半"));

    [Fact]
    public void A_morning_may_end_at_noon() => Assert.Equal(
        Schedule.On(new(2023, 7, 10), new(10, 0), new(12, 0)),
        Written.Read(ScheduleNotation.Parse, "2023年7月10日 午前10時〜正午"));

    [Theory]
    [InlineData("2023年7月10日 19:00〜")]
    [InlineData("2023年7月10日 19:00")]
    public void The_end_may_be_open(string text) =>
        Assert.Equal(Schedule.On(new(2023, 7, 10), new(19, 0)), Written.Read(ScheduleNotation.Parse, text));

    [Theory]
    [InlineData("2023年4月1日 10:00〜4月2日 15:00")]
    [InlineData("2023年4月1日〜4月2日 10:00〜15:00")]
    public void Several_days_may_have_times(string text) => Assert.Equal(
        new Schedule(new(2023, 4, 1), new(2023, 4, 2), new(10, 0), new(15, 0)), Written.Read(ScheduleNotation.Parse, text));

    [Theory]
    [InlineData("", "schedule-unreadable", 0, null)]
    [InlineData("来週の月曜", "schedule-unreadable", 0, null)]
    [InlineData("2023年7月10日 夕方", "schedule-unreadable", 11, null)]
    [InlineData("2023年7月10日 19:00-20:30 7月11日", "schedule-unreadable", 23, null)]
    [InlineData("2023年7月10日 20:30-19:00", "schedule-reversed", 17, null)]
    [InlineData("2023年7月10日 19:00-8:30", "schedule-reversed", 17, "20:30")]
    [InlineData("2023年7月10日～7月1日", "schedule-reversed", 11, null)]
    [InlineData("2023年7月10日 19:00-24:00", "time-midnight", 17, "23:59")]
    [InlineData("2023年7月10日 24:00-24:30", "time-midnight", 11, null)]
    [InlineData("2023年7月10日 19:75", "time-impossible", 11, null)]
    [InlineData("2023年7月10日 25:00", "time-impossible", 11, null)]
    [InlineData("2023年7月10日 19-21", "time-unreadable", 11, null)]
    [InlineData("2023年7月10日 午後12時", "time-unreadable", 11, null)]
    [InlineData("2023年7月10日 午後19時", "time-unreadable", 11, "19:00")]
    [InlineData("2023年7月10日（火） 19:00", "weekday-wrong", 11, "月")]
    [InlineData("2023年10月19日 第2木曜", "nth-weekday-wrong", 12, "第3木曜")]
    [InlineData("2024/2/30 19:00", "date-impossible", 0, "2024年2月29日")]
    [InlineData("2023年4月1日～4月31日", "date-impossible", 10, "2023年4月30日")]
    [InlineData("2023年4月1日～", "date-unreadable", 10, null)]
    public void A_schedule_that_cannot_be_is_refused(string text, string code, int offset, string? paste) =>
        Written.IsRefused(ScheduleNotation.Parse, text, code, offset, paste);

    [Fact]
    public void Each_problem_is_told_once()
    {
        var bag = new Diagnostics.DiagnosticBag();

        Assert.Null(ScheduleNotation.Parse(Written.At("2023年4月1日（日）〜4月30日（土）"), bag));
        Assert.Equal(["土", "日"], bag.ToOrderedList().Select(d => d.Paste));
    }

    private static Schedule Evening => Schedule.On(new(2023, 7, 10), new(19, 0), new(20, 30));
}
