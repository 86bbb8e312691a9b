using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What is said about wrong values: code, column (5 is the first of the value) and paste.</summary>
public class NotationDiagnosticsTests
{
    [Theory]
    [InlineData("date-unreadable", "7月ごろ", 5)]
    [InlineData("date-unreadable", "", 5)]
    [InlineData("date-unreadable", "23年7月10日", 5)]
    [InlineData("date-unreadable", "20234年7月10日", 5)]
    [InlineData("date-unreadable", "令和0年7月10日", 5)]
    [InlineData("date-unreadable", "2023年7月", 12)]
    [InlineData("date-unreadable", "2023年7月10", 14)]
    [InlineData("date-unreadable", "2023-07/10", 12)]
    [InlineData("date-unreadable", "2023年7月10日（日本時間）", 15)]
    [InlineData("date-unreadable", "2023年7月10日 予定", 16)]
    [InlineData("date-unreadable", "2023年7月10日\n", 15)]
    [InlineData("date-impossible", " 2023年2月30日", 6, "2023年2月28日")]
    [InlineData("date-impossible", "2024-02-30", 5, "2024年2月29日")]
    [InlineData("date-impossible", "2023/13/5", 5, "2023年12月5日")]
    [InlineData("date-impossible", "2023年4月0日", 5, "2023年4月1日")]
    [InlineData("weekday-wrong", "2023年7月10日（火）", 15, "（月）")]
    [InlineData("weekday-wrong", "2023年7月10日 火曜", 16, "月曜日")]
    [InlineData("nth-weekday-wrong", "2023年7月13日（第3木曜）", 15, "（第2木曜）")]
    [InlineData("nth-weekday-wrong", "2023年7月20日 第3金曜日", 16, "第3木曜")]
    public void A_wrong_day_is_explained(string code, string text, int column, string? paste = null) =>
        AssertProblem(Notated.Problem(text, DateNotation.Parse), code, column, paste);

    [Theory]
    [InlineData("schedule-unreadable", "未定", 5)]
    [InlineData("schedule-unreadable", "2023年7月10日 夜", 16)]
    [InlineData("schedule-unreadable", "2023年7月10日、", 16)]
    [InlineData("schedule-unreadable", "2023年7月10日〜", 16)]
    [InlineData("schedule-unreadable", "2023年7月10日 19:00-20:30 会場にて", 28)]
    [InlineData("schedule-unreadable", "2023年7月10日 19:00-20:30-21:00", 27)]
    [InlineData("schedule-reversed", "2023年7月10日 20:30-19:00", 5)]
    [InlineData("schedule-reversed", "2023年7月10日 19:00-19:00", 5)]
    [InlineData("schedule-reversed", " 2023年7月10日〜2023年7月9日", 6)]
    [InlineData("schedule-reversed", "2023年7月10日〜9日", 5)]
    [InlineData("time-unreadable", "2023年7月10日 25:00", 16)]
    [InlineData("time-unreadable", "2023年7月10日 19:60", 16)]
    [InlineData("time-unreadable", "2023年7月10日 19:", 16)]
    [InlineData("time-unreadable", "2023年7月10日 19:00-24:00", 22)]
    [InlineData("time-unreadable", "2023年7月10日 午後12時", 16)]
    [InlineData("time-unreadable", "2023年7月10日 19:00-深夜", 22)]
    [InlineData("date-impossible", "2023年4月1日〜4月31日", 15, "2023年4月30日")]
    [InlineData("weekday-wrong", "2023年4月1日（土）〜4月30日（土）", 23, "（日）")]
    public void A_wrong_schedule_is_explained(string code, string text, int column, string? paste = null) =>
        AssertProblem(Notated.Problem(text, ScheduleNotation.Parse), code, column, paste);

    [Theory]
    [InlineData("participants-unreadable", "多数", 5)]
    [InlineData("participants-unreadable", "", 5)]
    [InlineData("participants-unreadable", "約8名", 5)]
    [InlineData("participants-unreadable", "計8名", 5)]
    [InlineData("participants-unreadable", "8", 5)]
    [InlineData("participants-unreadable", "8名ほか", 7)]
    [InlineData("participants-unreadable", "8名（講師1名、行政7名など）", 17)]
    [InlineData("participants-unreadable", "8名（講師1名、行政7名", 17)]
    [InlineData("participants-unreadable", "3名（班1 3名）", 8)]
    [InlineData("participants-unreadable", "8名（より8名）", 8)]
    [InlineData("participants-unreadable", "8名+見学2名", 7)]
    [InlineData("participants-unreadable", "99999999名", 5)]
    [InlineData("participants-total-missing", "講師1名、当法人より3名", 5, "4名（講師1名、当法人3名）")]
    [InlineData("participants-total-missing", "市民3名、アドバイザー1名（見本太郎）", 5, "3名（市民3名）+アドバイザー1名（見本太郎）")]
    [InlineData("participants-sum-wrong", "8名（講師1名、行政2名）", 5, "3名（講師1名、行政2名）")]
    [InlineData("participants-sum-wrong", "8名（市民7名）+アドバイザー1名", 5, "7名（市民7名）+アドバイザー1名")]
    [InlineData("participants-count-zero", "0名", 5)]
    [InlineData("participants-count-zero", "8名（市民8名、行政0名）", 15)]
    [InlineData("participants-label-duplicated", "8名（市民3名、行政1名、市民4名）", 18)]
    [InlineData("advisers-count-wrong", "6名+アドバイザー1名（見本太郎、見本花子）", 8, "アドバイザー2名（見本太郎、見本花子）")]
    [InlineData("advisers-count-wrong", "6名+アドバイザー1名（）", 8, "アドバイザー1名")]
    public void Wrong_participants_are_explained(string code, string text, int column, string? paste = null) =>
        AssertProblem(Notated.Problem(text, ParticipantsNotation.Parse), code, column, paste);

    [Theory]
    [InlineData("", 5)]
    [InlineData("見本株式会社", 5)]
    [InlineData("氏", 5)]
    [InlineData("見本太郎（見本市）", 5)]
    [InlineData("見本太郎氏、見本花子氏", 10)]
    [InlineData("見本株式会社 代表 見本 太郎", 5)]
    public void A_wrong_credit_is_explained(string text, int column) =>
        AssertProblem(Notated.Problem(text, CreditNotation.Parse), "credit-unreadable", column, null);

    [Theory]
    [InlineData("昨年度", 5)]
    [InlineData("23年度", 5)]
    [InlineData("2023年度末", 11)]
    public void A_wrong_fiscal_year_is_explained(string text, int column) =>
        AssertProblem(Notated.Problem(text, FiscalYearNotation.Parse), "fiscal-year-unreadable", column, null);

    [Theory]
    [InlineData("約20社", 5)]
    [InlineData("20", 7)]
    [InlineData("20以上", 7)]
    [InlineData("10件以下", 7)]
    [InlineData("20社17名", 7)]
    [InlineData("1,20部", 6)]
    public void A_wrong_quantity_is_explained(string text, int column) =>
        AssertProblem(Notated.Problem(text, QuantityNotation.Parse), "quantity-unreadable", column, null);

    [Fact]
    public void A_wrong_sum_tells_both_numbers()
    {
        var problem = Notated.Problem("8名（講師1名、行政2名）", ParticipantsNotation.Parse);

        Assert.Contains("8名", problem.Message, StringComparison.Ordinal);
        Assert.Contains("3名", problem.Message, StringComparison.Ordinal);
    }

    private static void AssertProblem(Diagnostic problem, string code, int column, string? paste)
    {
        Assert.Equal((code, column, paste), (problem.Code, problem.Span.Column, problem.Paste));
        Assert.Equal((Severity.Error, 3), (problem.Severity, problem.Span.Line));
        Assert.NotEmpty(problem.Message);
        Assert.NotEmpty(problem.Remedy);
    }
}
