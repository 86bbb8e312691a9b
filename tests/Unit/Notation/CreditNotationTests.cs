using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class CreditNotationTests
{
    [Theory]
    [InlineData("見本太郎", null, null, "見本太郎", "")]
    [InlineData("見本太郎 氏", null, null, "見本太郎", "氏")]
    [InlineData("講師：見本太郎先生", null, null, "見本太郎", "先生")]
    [InlineData("見本建設株式会社　代表取締役社長　見本太郎様", "見本建設株式会社", "代表取締役社長", "見本太郎", "様")]
    [InlineData("見本大学 見本太郎殿", "見本大学", null, "見本太郎", "殿")]
    [InlineData("代表取締役 見本太郎", null, "代表取締役", "見本太郎", "")]
    [InlineData("代表 見本株式会社 見本太郎", "見本株式会社", "代表", "見本太郎", "")]
    [InlineData("見本 株式会社 見本太郎", "見本株式会社", null, "見本太郎", "")]
    [InlineData("一般社団法人 見本の会 部長 見本太郎", "一般社団法人見本の会", "部長", "見本太郎", "")]
    [InlineData("NPO 法人 ABC 代表 見本太郎さん", "NPO法人ABC", "代表", "見本太郎", "さん")]
    [InlineData("（株）見本 IT 部長 見本太郎", "（株）見本", "IT 部長", "見本太郎", "")]
    [InlineData("見本大学 まちづくりセンター 教授 見本太郎", "見本大学 まちづくりセンター", "教授", "見本太郎", "")]
    public void A_credit_is_organization_position_and_name(
        string text, string? organization, string? position, string name, string honorific) => Assert.Equal(
            new Credit(organization, position, name, honorific), Written.Read(CreditNotation.Parse, text));

    [Theory]
    [InlineData("", "credit-unreadable", 0, null)]
    [InlineData("さん", "credit-unreadable", 0, null)]
    [InlineData("見本太郎（見本株式会社）", "credit-unreadable", 4, "見本株式会社 見本太郎")]
    [InlineData("見本株式会社", "credit-name-missing", 0, null)]
    [InlineData("見本太郎 見本株式会社", "credit-name-missing", 5, "見本株式会社 見本太郎")]
    [InlineData("見本 太郎さん", "credit-name-split", 0, "見本太郎さん")]
    [InlineData("見本株式会社 代表 見本 太郎", "credit-name-split", 10, "見本株式会社 代表 見本太郎")]
    [InlineData("みほん はなこ", "credit-name-split", 0, "みほんはなこ")]
    [InlineData("株式会社甲 有限会社乙 見本太郎", "credit-organization-unclear", 0, null)]
    [InlineData("NPO 法人 見本太郎", "credit-organization-unclear", 0, null)]
    [InlineData("見本太郎氏、見本花子氏", "credit-several-people", 5, null)]
    [InlineData("見本太郎ほか", "credit-several-people", 4, null)]
    public void A_credit_that_could_be_read_wrongly_is_refused(string text, string code, int offset, string? paste) =>
        Written.IsRefused(CreditNotation.Parse, text, code, offset, paste);
}
