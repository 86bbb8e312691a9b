using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class CreditNotationTests
{
    [Theory]
    [InlineData("見本太郎", null, null, "見本太郎", "")]
    [InlineData("見本太郎氏", null, null, "見本太郎", "氏")]
    [InlineData("見本太郎 さん", null, null, "見本太郎", "さん")]
    [InlineData("見本太郎様", null, null, "見本太郎", "様")]
    [InlineData("見本太郎先生", null, null, "見本太郎", "先生")]
    [InlineData("見本太郎殿", null, null, "見本太郎", "殿")]
    [InlineData("見本市 見本太郎さん", "見本市", null, "見本太郎", "さん")]
    [InlineData("見本建設株式会社　代表取締役社長　見本太郎氏", "見本建設株式会社", "代表取締役社長", "見本太郎", "氏")]
    [InlineData("見本市市民局 課長 見本太郎", "見本市市民局", "課長", "見本太郎", "")]
    [InlineData("理事長 一般社団法人見本 見本太郎", "一般社団法人見本", "理事長", "見本太郎", "")]
    [InlineData("（株）見本 社長 見本太郎", "（株）見本", "社長", "見本太郎", "")]
    [InlineData("見本㈱ 見本太郎", "見本㈱", null, "見本太郎", "")]
    [InlineData("フリーライター ジョン・スミス", "フリーライター", null, "ジョン・スミス", "")]
    public void Organization_position_and_name_are_told_apart(
        string text, string? organization, string? position, string name, string honorific) =>
        Assert.Equal(new Credit(organization, position, name, honorific), Notated.Credit(text));

    [Theory]
    [InlineData("NPO 法人 ABC 見本太郎さん", "NPO法人ABC", null)]
    [InlineData("NPO 法人見本・まち NPO センター 見本太郎さん", "NPO法人見本・まちNPOセンター", null)]
    [InlineData("ＮＰＯ 法人見本 代表 見本太郎さん", "ＮＰＯ法人見本", "代表")]
    [InlineData("株式会社 見本 代表 見本太郎さん", "株式会社見本", "代表")]
    [InlineData("見本建設 株式会社 代表 見本太郎さん", "見本建設株式会社", "代表")]
    [InlineData("特定非営利活動法人 見本会 見本太郎さん", "特定非営利活動法人見本会", null)]
    [InlineData("公益財団法人 見本財団 部長 見本太郎さん", "公益財団法人見本財団", "部長")]
    public void A_legal_form_set_apart_is_joined_to_its_name(string text, string organization, string? position) =>
        Assert.Equal(new Credit(organization, position, "見本太郎", "さん"), Notated.Credit(text));
}
