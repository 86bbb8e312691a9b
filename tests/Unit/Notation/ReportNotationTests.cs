using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The lines of a hub's first printed report, with the spaces and signs that they have on paper.</summary>
public class ReportNotationTests
{
    [Theory]
    [InlineData("2023 年 4 月 1 日～2024 年 3 月 31 日", "2023年4月1日（土）〜2024年3月31日（日）")]
    [InlineData("(2023 年 4 月 1 日～4 月 30 日)", "2023年4月1日（土）〜4月30日（日）")]
    [InlineData("(2023年7月10日 19:00-20:30)", "2023年7月10日（月） 19:00〜20:30")]
    [InlineData("（2023年10月19日 19:00-21:00）", "2023年10月19日（木） 19:00〜21:00")]
    [InlineData("（2024年2月13日 18:00-19:30）", "2024年2月13日（火） 18:00〜19:30")]
    [InlineData("（実施期間2024年1月12日～3月29日）", "2024年1月12日（金）〜3月29日（金）")]
    [InlineData("2023 年 12 月 6 日", "2023年12月6日（水）")]
    [InlineData("2024 年 2 月 28 日", "2024年2月28日（水）")]
    [InlineData("2024 年 3 月 5 日", "2024年3月5日（火）")]
    [InlineData("2024 年 3 月 15 日", "2024年3月15日（金）")]
    [InlineData("2024 年 3 月 29 日", "2024年3月29日（金）")]
    public void Schedules(string printed, string canonical) =>
        Assert.Equal(canonical, Written.Read(ScheduleNotation.Parse, printed)!.ToString());

    [Theory]
    [InlineData("2024 年 3 月 31 日", "2024-03-31")]
    [InlineData("（2023年9月8日）", "2023-09-08")]
    [InlineData("（2023年11月24日）", "2023-11-24")]
    public void Days(string printed, string iso) =>
        Assert.Equal(iso, JapaneseDate.Iso(Written.Read(DateNotation.Parse, printed)!.Value));

    [Theory]
    [InlineData("12月21日")]
    [InlineData("3 月 26 日")]
    public void Days_without_a_year_are_asked_for_it(string printed) =>
        Assert.Equal("date-year-missing", Written.Refuse(DateNotation.Parse, printed).Code);

    [Fact]
    public void The_fiscal_year() =>
        Assert.Equal(new FiscalYear(2023), Written.Read(FiscalYearNotation.Parse, "2023 年度"));

    [Theory]
    [InlineData(
        "参加者：8名（講師1名、行政1名、市民活動団体2名、まちづくりNPOスタッフ1名、当法人より3名）",
        "8名（講師1名、行政1名、市民活動団体2名、まちづくりNPOスタッフ1名、当法人3名）")]
    [InlineData(
        "参加者：5名（市民活動団体3名、まちづくりNPOスタッフ1名、当法人より1名）",
        "5名（市民活動団体3名、まちづくりNPOスタッフ1名、当法人1名）")]
    [InlineData(
        "参加者：5名（行政1名、市民1名、まちづくりNPOスタッフ1名、当法人より2名）",
        "5名（行政1名、市民1名、まちづくりNPOスタッフ1名、当法人2名）")]
    [InlineData("参加者 2 名", "2名")]
    [InlineData("参加者 6 名+アドバイザー 1 名（渡邊一馬）", "6名+アドバイザー1名（渡邊一馬）")]
    [InlineData("参加者 5 名+アドバイザー 1 名（渡邊一馬）", "5名+アドバイザー1名（渡邊一馬）")]
    public void Participants(string printed, string canonical) =>
        Assert.Equal(canonical, Written.Read(ParticipantsNotation.Parse, printed)!.ToString());

    [Fact]
    public void Lecturers()
    {
        Assert.Equal(
            new Credit("千年建設株式会社", "代表取締役社長", "岡本拓也", "氏"),
            Written.Read(CreditNotation.Parse, "講師：千年建設株式会社 代表取締役社長 岡本拓也氏"));
        Assert.Equal(
            new Credit("NPO法人せんだい・みやぎNPOセンター", null, "渡邊一馬", ""),
            Written.Read(CreditNotation.Parse, "講師：NPO 法人せんだい・みやぎ NPO センター 渡邊一馬"));
        Assert.Equal(
            new Credit("NPO法人ETIC", null, "瀬沼希望", "さん"),
            Written.Read(CreditNotation.Parse, "講師：NPO 法人 ETIC 瀬沼希望さん"));
    }

    [Theory]
    [InlineData("20社", 20, "社")]
    [InlineData("17社", 17, "社")]
    [InlineData("30 名", 30, "名")]
    [InlineData("全 5 回", 5, "回")]
    [InlineData("10 件以上", 10, "件")]
    [InlineData("7 件", 7, "件")]
    public void Quantities(string printed, int value, string unit) =>
        Assert.Equal((value, unit), Written.Read(QuantityNotation.Parse, printed));
}
