using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

public class NearestNameTests
{
    private static readonly string[] Words = ["レポート", "勉強会", "情報交換会", "大学", "渡邊一郎", "hall", "市民活動団体"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("日時付", "日付")]
    [InlineData("zzzzz", null)]
    public void The_nearest_name_is_offered_only_when_it_is_near(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, ["title", "日付", "summary"]));

    [Theory]
    [InlineData("ﾚﾎﾟｰﾄ", "レポート")]
    [InlineData("れぽーと", "レポート")]
    [InlineData("レポ−ト", "レポート")]
    [InlineData("「レポート」", "レポート")]
    [InlineData("渡辺 一郎", "渡邊一郎")]
    [InlineData("ｈａｌｌ", "hall")]
    [InlineData("勉強かい", "勉強会")]
    [InlineData("大がく", "大学")]
    [InlineData("べんきょうかい", null)]
    [InlineData("報告", null)]
    public void What_only_looks_different_is_found_and_so_is_kana_for_kanji(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, Words));

    [Fact]
    public void Kanji_that_two_names_share_decide_nothing() =>
        Assert.Null(NearestName.Find("いい会だん", ["会計団", "会談室"]));
}
