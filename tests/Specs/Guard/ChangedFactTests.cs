using Xunit;

namespace SocialHub.Tests;

/// <summary>A number that was published and says something else now is told at its line, with both numbers.</summary>
public class ChangedFactTests
{
    private static readonly EditedContent Real = EditedContent.Real;

    [Theory]
    [InlineData("sessions/2023-07-10-housing-case-study.md", "参加者: 8名（講師1名、行政1名、", "参加者: 7名（講師1名、", "sessions/2023-07-10-housing-case-study#participants", "全体 8名 → 7名、行政 1名 → なし")]
    [InlineData("sessions/2023-07-10-housing-case-study.md", "2023年7月10日 ", "2023年7月11日 ", "sessions/2023-07-10-housing-case-study#schedule", "2023年7月10日（月） → 2023年7月11日（火）")]
    [InlineData("years/2023.md", "目標値: 20社", "目標値: 10社", "results/2023#t4", "目標値 20社 → 10社")]
    [InlineData("years/2023.md", "期限: 2024年度", "期限: 2025年度", "results/2023#t9", "期限 2024年度 → 2025年度")]
    [InlineData("years/2023.md", "企業13社を個別に訪問", "企業12社を個別に訪問", "results/2023#programme-2/s", "「13」という数がなくなりました")]
    public void It_is_told_with_what_it_was(string file, string old, string now, string key, string change)
    {
        var content = Real.Replacing(file, old, now);

        var loss = Assert.Single(content.Losses());

        Assert.Equal(("fact-changed", file), (loss.Code, loss.Span.File));
        Assert.Contains(change, loss.Message, StringComparison.Ordinal);
        Assert.Contains(change, loss.Paste, StringComparison.Ordinal);
        Assert.Contains($"  消したもの: {key}", loss.Paste, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_place_is_its_line_now()
    {
        const string file = "sessions/2023-07-10-housing-case-study.md";
        var content = Real.Replacing(file, "参加者: 8名（講師1名、行政1名、", "参加者: 7名（講師1名、").Replacing(file, "種別:", "# 一行ずれます\n種別:");

        var loss = Assert.Single(content.Losses());

        Assert.Equal(content.LineOf(file, "参加者: 7名"), loss.Span.Line);
        Assert.False(loss.IsEarlier);
    }
}
