using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What was counted in a year is a published fact: each record, and its number.</summary>
public class RecordFactTests
{
    private const string Call = "recruitments/2023-09-08-security-adviser.md";
    private static readonly EditedContent Real = EditedContent.Real;

    [Theory]
    [InlineData("applications.yaml", "probono-2023", "applications/probono-2023", "参加申込")]
    [InlineData("consultations.yaml", "receiving-2023", "consultations/receiving-2023", "相談（プロボノ受入れ）")]
    [InlineData("contacts.yaml", "individual-2023", "contacts/individual-2023", "企業ヒアリング（個別訪問）")]
    [InlineData("reuse-requests.yaml", "housing-company-2023", "reuse-requests/housing-company-2023", "活用の申し出")]
    public void A_record_that_is_gone_is_told(string file, string id, string key, string name)
    {
        var entry = $"- id: {id}\n" + Real.TextOf(file).Split($"- id: {id}\n")[1].Split("- id: ")[0];

        var loss = Assert.Single(Real.Replacing(file, entry, "").Losses());

        AssertTold("fact-vanished", file, key, loss);
        Assert.Equal(Real.LineOf(file, $"id: {id}\n"), loss.Span.Line);
        Assert.Contains(name, loss.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("applications.yaml", "人数: 3名", "人数: 2名", "applications/probono-2023", "人数 3名 → 2名")]
    [InlineData("consultations.yaml", "件数: 7件", "件数: 8件", "consultations/receiving-2023", "件数 7件 → 8件")]
    [InlineData("contacts.yaml", "件数: 13社", "件数: 12社", "contacts/individual-2023", "件数 13社 → 12社")]
    [InlineData("contacts.yaml", "うち: 電話・メール1社", "うち: 電話・メール2社", "contacts/individual-2023", "うち電話・メール 1社 → 2社")]
    [InlineData("recruitments/2023-outreach.md", "人数: 2名", "人数: 1名", "probono/2023-outreach#people", "人数 2名 → 1名")]
    public void A_number_that_is_another_now_is_told_with_both(string file, string old, string now, string key, string change)
    {
        var loss = Assert.Single(Real.Replacing(file, old, now).Losses());

        AssertTold("fact-changed", file, key, loss);
        Assert.Contains(change, loss.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recruitment_that_is_gone_is_told_once_with_all_its_parts()
    {
        var contacts = Real.Replacing("contacts.yaml", "  募集: 2023-09-08-security-adviser\n", "");

        AssertTold("fact-vanished", Call, "probono/2023-09-08-security-adviser", Assert.Single(contacts.Without(Call).Losses()));
    }

    [Fact]
    public void A_match_that_is_gone_is_told() => AssertTold(
        "fact-vanished", Call, "probono/2023-09-08-security-adviser#match-security-adviser-2023",
        Assert.Single(Real.Replacing(Call, MatchesOf(Real.TextOf(Call)), "").Losses()));

    [Fact]
    public void A_match_that_is_only_considered_again_is_told() => AssertTold(
        "fact-vanished", Call, "probono/2023-09-08-security-adviser#match-security-adviser-2023",
        Assert.Single(Real.Replacing(Call, "状態: 成立", "状態: 検討中").Losses()));

    [Fact]
    public void A_match_that_goes_on_is_no_loss() => Assert.Empty(Real.Replacing(Call, "状態: 成立", "状態: 完了").Losses());

    [Fact]
    public void An_inquiry_more_is_no_loss_and_one_less_is_told()
    {
        var more = Real.Replacing(Call, "マッチング:\n", "  - だれから: 企業\n    日時: 記録なし\nマッチング:\n");

        Assert.Empty(more.Losses());
        AssertTold("fact-vanished", Call, "probono/2023-09-08-security-adviser#inquiry-2", Assert.Single(Real.LossesSince(more)));
    }

    private static void AssertTold(string code, string file, string key, Diagnostic loss)
    {
        Assert.Equal((code, file), (loss.Code, loss.Span.File));
        Assert.Contains($"  消したもの: {key}\n", loss.Paste, StringComparison.Ordinal);
    }

    private static string MatchesOf(string text) => text[text.IndexOf("マッチング:\n", StringComparison.Ordinal)..text.IndexOf("柱:", StringComparison.Ordinal)];
}
