using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The lines of a real yearly report (事業報告書 2023年度), as printed there: each must be readable without retyping.</summary>
public class SeedNotationTests
{
    [Theory]
    [InlineData("2023 年 4 月 1 日～2024 年 3 月 31 日", "2023年4月1日（土）〜2024年3月31日（日）")]
    [InlineData("2023 年 4 月 1 日～4 月 30 日", "2023年4月1日（土）〜4月30日（日）")]
    [InlineData("2023年7月10日 19:00-20:30", "2023年7月10日（月） 19:00〜20:30")]
    [InlineData("2023年10月19日 19:00-21:00", "2023年10月19日（木） 19:00〜21:00")]
    [InlineData("2024年2月13日 18:00-19:30", "2024年2月13日（火） 18:00〜19:30")]
    [InlineData("2024年1月12日～3月29日", "2024年1月12日（金）〜3月29日（金）")]
    [InlineData("2023 年 12 月 6 日", "2023年12月6日（水）")]
    [InlineData("2024 年 2 月 28 日", "2024年2月28日（水）")]
    [InlineData("2024 年 3 月 5 日", "2024年3月5日（火）")]
    [InlineData("2024 年 3 月 15 日", "2024年3月15日（金）")]
    [InlineData("2024 年 3 月 29 日", "2024年3月29日（金）")]
    public void Schedules_are_read(string printed, string canonical) =>
        Assert.Equal(canonical, Notated.Schedule(printed).ToString());

    [Theory]
    [InlineData("2023年9月8日", 2023, 9, 8)]
    [InlineData("2023年11月24日", 2023, 11, 24)]
    [InlineData("2024 年 3 月 31 日", 2024, 3, 31)]
    public void Days_are_read(string printed, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Notated.Date(printed));

    [Theory]
    [InlineData(
        "8名（講師1名、行政1名、市民活動団体2名、まちづくりNPOスタッフ1名、当法人より3名）",
        "8名（講師1名、行政1名、市民活動団体2名、まちづくりNPOスタッフ1名、当法人3名）")]
    [InlineData(
        "5名（市民活動団体3名、まちづくりNPOスタッフ1名、当法人より1名）",
        "5名（市民活動団体3名、まちづくりNPOスタッフ1名、当法人1名）")]
    [InlineData(
        "5名（行政1名、市民1名、まちづくりNPOスタッフ1名、当法人より2名）",
        "5名（行政1名、市民1名、まちづくりNPOスタッフ1名、当法人2名）")]
    [InlineData("2 名", "2名")]
    [InlineData("6 名+アドバイザー 1 名（渡邊一馬）", "6名+アドバイザー1名（渡邊一馬）")]
    [InlineData("5 名+アドバイザー 1 名（渡邊一馬）", "5名+アドバイザー1名（渡邊一馬）")]
    public void Participants_are_read(string printed, string canonical) =>
        Assert.Equal(canonical, Notated.Participants(printed).ToString());

    [Theory]
    [InlineData("千年建設株式会社 代表取締役社長 岡本拓也氏", "千年建設株式会社", "代表取締役社長", "岡本拓也", "氏")]
    [InlineData("NPO 法人せんだい・みやぎ NPO センター 渡邊一馬", "NPO法人せんだい・みやぎNPOセンター", null, "渡邊一馬", "")]
    [InlineData("NPO 法人 ETIC 瀬沼希望さん", "NPO法人ETIC", null, "瀬沼希望", "さん")]
    public void Lecturers_are_read(string printed, string organization, string? position, string name, string honorific) =>
        Assert.Equal(new Credit(organization, position, name, honorific), Notated.Credit(printed));

    [Theory]
    [InlineData("20社", 20, "社")]
    [InlineData("17社", 17, "社")]
    [InlineData("10 件以上", 10, "件")]
    [InlineData("10 名", 10, "名")]
    [InlineData("3 名", 3, "名")]
    public void Quantities_are_read(string printed, int value, string unit) =>
        Assert.Equal((value, unit), Notated.Quantity(printed));

    [Fact]
    public void The_year_is_read() => Assert.Equal(new FiscalYear(2023), Notated.FiscalYear("2023 年度"));
}
