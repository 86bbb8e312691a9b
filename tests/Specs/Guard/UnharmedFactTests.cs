using Xunit;

namespace SocialHub.Tests;

/// <summary>What an author may do without a word: nothing of it takes a fact away.</summary>
public class UnharmedFactTests
{
    private const string Year = "years/2023.md";
    private const string Housing = "roadmaps/housing/roadmap.md";
    private const string CaseStudy = "sessions/2023-07-10-housing-case-study.md";
    private static readonly EditedContent Real = EditedContent.Real;

    [Fact]
    public void To_do_nothing() => AssertUnharmed(Real);

    [Theory]
    [InlineData("people.yaml")]
    [InlineData("organizations.yaml")]
    [InlineData("topics.yaml")]
    [InlineData("products.yaml")]
    public void To_turn_a_register_round(string file)
    {
        var entries = Real.TextOf(file).Split("\n- id: ");
        var turned = entries.Skip(1).Select(e => e.TrimEnd('\n')).Reverse();

        AssertUnharmed(Real.With(file, string.Join("\n- id: ", turned.Prepend(entries[0])) + "\n"));
    }

    [Fact]
    public void To_turn_the_results_and_activities_of_a_report_round()
    {
        var content = Real;
        foreach (var start in (string[])["      - 居住支援のロードマップを公開したところ", "      - 仙台市内を中心に、17社", "      - 全5回の研修", "      - 情報発信を通して"])
        {
            var lines = content.TextOf(Year).Split('\n').ToList();
            var at = lines.FindIndex(l => l.StartsWith(start, StringComparison.Ordinal));
            var count = lines.Skip(at).TakeWhile(l => l.StartsWith("      - ", StringComparison.Ordinal) && !l.Contains("日時", StringComparison.Ordinal)).Count();
            lines.Reverse(at, count);
            content = content.With(Year, string.Join('\n', lines));
        }

        Assert.NotEqual(Real.TextOf(Year), content.TextOf(Year));
        AssertUnharmed(content);
    }

    [Theory]
    [InlineData(CaseStudy, "日時: 2023年7月10日 19:00-20:30", "日時: 令和５年７月１０日（月）午後7時〜8時30分")]
    [InlineData(CaseStudy, "参加者: 8名（講師1名、行政1名、", "参加者: ８名(行政１名,講師１名、")]
    [InlineData(CaseStudy, "参加者: 8名", "participants: 8名")]
    [InlineData(Year, "報告日: 2024-03-31", "報告日: 2024年3月31日")]
    [InlineData(Year, "17社の企業から話を聞きました（ヒアリング）", "１７社の 企業から話を聞きました(ヒアリング)")]
    public void To_write_the_same_in_another_notation(string file, string old, string now) => AssertUnharmed(Real.Replacing(file, old, now));

    [Theory]
    [InlineData("trainings/2023-1.md", "参加者: ", "# 内訳を足しました\n参加者: ")]
    [InlineData(Year, "目標値: 3セクター\n", "目標値: 3セクター\n        実績: 3セクター\n")]
    [InlineData(CaseStudy, "日時: 2023年7月10日 19:00-20:30", "日時: 2023年7月10日 18:30-20:30")]
    public void To_add_what_was_not_told_or_to_mend_a_time(string file, string old, string now) => AssertUnharmed(Real.Replacing(file, old, now));

    [Theory]
    [InlineData("pages/about.md", "## ", "## あたらしい見出し ")]
    [InlineData("articles/2024-03-31-homepage.md", "公開", "こうかい")]
    [InlineData(Year, "情報発信を通して、プロボノに加わりたいという申し込みが3名からありました", "情報発信によって、プロボノに加わりたいという申し込みが3名からとどきました")]
    [InlineData(Housing, "展示を見て、意見を寄せる", "展示を見て、自分の意見を寄せる")]
    [InlineData(Housing, "【案】ロードマップを、会社の活動", "【合意】ロードマップを、会社の活動")]
    public void To_put_prose_otherwise(string file, string old, string now) => AssertUnharmed(Real.Replacing(file, old, now));

    [Fact]
    public void To_move_a_role_to_another_cell()
    {
        var role = Real.TextOf(Housing).Split('\n').Single(l => l.Contains("ロードマップを、会社の活動", StringComparison.Ordinal));

        AssertUnharmed(Real.WithoutLine(Housing, "ロードマップを、会社の活動").Replacing(Housing, "## 短期\n\n### 市民\n\n", $"## 短期\n\n### 市民\n\n{role}\n"));
    }

    [Fact]
    public void To_move_a_file_to_another_folder_or_to_another_address_with_a_redirect()
    {
        var folder = Real.Without("trainings/2023-1.md").With("trainings/2023/2023-1.md", Real.TextOf("trainings/2023-1.md"));
        var address = Real.Renaming(CaseStudy, "sessions/2023-07-10-mothers.md")
            .With("redirects.yaml", "- 元: /sessions/2023-07-10-housing-case-study/\n  先: /sessions/2023-07-10-mothers/\n");

        Assert.Empty(folder.Losses());
        AssertUnharmed(address);
    }

    [Fact]
    public void To_move_what_is_still_to_come()
    {
        const string file = "sessions/2024-05-01-plan.md";
        var plan = Real.With(file, "---\n題名: これからの会\n種別: 勉強会\n日時: 2024年5月1日\n---\n");

        Assert.Empty(plan.Replacing(file, "5月1日", "6月1日").LossesSince(plan));
    }

    private static void AssertUnharmed(EditedContent content)
    {
        var (site, diagnostics) = content.BuildSince(Real);

        // That a translation is older than its original now, and that a poster is full, is told too; it takes no fact away.
        Assert.Empty(diagnostics.Where(d => !d.Code.StartsWith("translation-", StringComparison.Ordinal) && d.Code != "poster-too-full").Select(d => $"{d.Span} {d.Code} {d.Message}"));
        Assert.False(site.IsStopped);
    }
}
