using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What was published and is gone is named, at its place, with the entry that explains it.</summary>
public class VanishedFactTests
{
    private const string Year = "years/2023.md";
    private const string Housing = "roadmaps/housing/roadmap.md";
    private const string CaseStudy = "sessions/2023-07-10-housing-case-study.md";
    private static readonly EditedContent Real = EditedContent.Real;

    [Fact]
    public void A_session_that_is_deleted() => AssertVanished(
        Real.Without(CaseStudy), CaseStudy, 1, "sessions/2023-07-10-housing-case-study", "事例勉強会「母子向け居住支援」");

    [Fact]
    public void A_session_that_becomes_a_draft() => AssertVanished(
        Real.Replacing(CaseStudy, "ラボ: housing\n", "ラボ: housing\n下書き: はい\n"),
        CaseStudy, 1, "sessions/2023-07-10-housing-case-study", "事例勉強会「母子向け居住支援」");

    [Fact]
    public void A_number_of_a_years_report()
    {
        var content = Real.WithoutLine(Year, "実績: 17社");

        AssertVanished(content, Year, content.LineOf(Year, "id: t4\n"), "results/2023#t4", "『企業へのヒアリング』の実績「17社」");
    }

    [Fact]
    public void A_target_of_a_years_report() => AssertVanished(
        Real.Replacing(Year, TargetOf("t10"), ""), Year, Real.LineOf(Year, "id: t10\n"), "results/2023#t10", "『広報誌の発行』");

    [Fact]
    public void A_stated_result() => AssertVanished(
        Real.WithoutLine(Year, "プロボノの受け入れについての相談が7件"),
        Year, Real.LineOf(Year, "プロボノの受け入れについての相談が7件"), "results/2023#programme-4/s", "成果『プロボノの受け入れについての相談が7件");

    [Fact]
    public void An_activity() => AssertVanished(
        Real.WithoutLine(Year, "内容: 事業の進みぐあいを").WithoutLine(Year, "    実施内容:"),
        Year, Real.LineOf(Year, "内容: 事業の進みぐあいを"), "results/2023#programme-4/s", "実施内容『事業の進みぐあいを");

    [Fact]
    public void A_role_of_a_roadmap() => AssertVanished(
        Real.WithoutLine(Housing, "展示を見て、意見を寄せる"),
        Housing, Real.LineOf(Housing, "\n## 短期\n\n### 市民") + 3, "roadmaps/housing#short/citizen/s", "役割『展示を見て、意見を寄せる（2023年4月の展示）』（短期・市民）");

    [Fact]
    public void The_participants_of_a_session() => AssertVanished(
        Real.WithoutLine(CaseStudy, "参加者: 8名"),
        CaseStudy, Real.LineOf(CaseStudy, "参加者: 8名"), "sessions/2023-07-10-housing-case-study#participants", "の参加者の人数");

    [Fact]
    public void A_text_that_is_emptied() => AssertVanished(
        Real.With(CaseStudy, Real.TextOf(CaseStudy).Split("\n---\n")[0] + "\n---\n"),
        CaseStudy, 1, "sessions/2023-07-10-housing-case-study#body", "の本文");

    [Fact]
    public void A_topic() => AssertVanished(
        Real.Replacing("topics.yaml", Entry("topics.yaml", "outreach"), ""),
        "topics.yaml", Real.LineOf("topics.yaml", "id: outreach\n"), "topics/outreach", "分野『情報発信』");

    [Fact]
    public void A_person_is_told_without_the_name()
    {
        var loss = AssertVanished(
            Real.Replacing("people.yaml", Entry("people.yaml", "senuma"), ""),
            "people.yaml", Real.LineOf("people.yaml", "id: senuma\n"), "people/senuma", "人の一覧");

        Assert.DoesNotContain("瀬沼", loss.Message + loss.Paste, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address()
    {
        var earlier = Real.With("redirects.yaml", "- 元: /info/\n  先: /about/\n");

        var loss = Assert.Single(Real.LossesSince(earlier));

        Assert.Contains("「/info/」が消えています", loss.Message, StringComparison.Ordinal);
        Assert.Equal(("redirects.yaml", 1), (loss.Span.File, loss.Span.Line));
    }

    [Fact]
    public void An_explanation_itself()
    {
        var earlier = Real.With(
            "removals.yaml", "- 日付: 2024-01-10\n  消したもの: sessions/first\n  内容: はじめての会の記録\n  わけ: 二重でした。\n");

        var losses = Real.LossesSince(earlier);

        Assert.Contains(losses, l => l.Message.Contains("消した記録『はじめての会の記録』", StringComparison.Ordinal));
    }

    // A line of the place is one of the earlier state when the fact is gone, and of this one when a number of it is.
    private static Diagnostic AssertVanished(EditedContent content, string file, int line, string key, string name)
    {
        var loss = Assert.Single(content.Losses());

        Assert.Equal(("fact-vanished", file, line), (loss.Code, loss.Span.File, loss.Span.Line));
        Assert.Contains($"  消したもの: {key}", loss.Paste, StringComparison.Ordinal);
        Assert.Contains(name, loss.Message, StringComparison.Ordinal);
        return loss;
    }

    private static string TargetOf(string id) => "      - id: " + Real.TextOf(Year).Split($"      - id: {id}\n")[1].Split("      - id: ")[0].Insert(0, $"{id}\n");

    private static string Entry(string file, string id) => $"- id: {id}\n" + Real.TextOf(file).Split($"- id: {id}\n")[1].Split("- id: ")[0];
}
