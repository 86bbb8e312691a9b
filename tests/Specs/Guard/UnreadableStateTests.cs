using Xunit;

namespace SocialHub.Tests;

/// <summary>A state that cannot be wholly read is compared as far as it can be read; nothing is told that may be untrue.</summary>
public class UnreadableStateTests
{
    private const string CaseStudy = "sessions/2023-07-10-housing-case-study.md";
    private static readonly EditedContent Real = EditedContent.Real;

    [Fact]
    public void An_earlier_state_with_errors_is_named_and_the_rest_is_compared()
    {
        var earlier = Real.Replacing(CaseStudy, "参加者: 8名", "参加者: 多数");

        var diagnostics = Real.WithoutLine("years/2023.md", "実績: 5回").BuildSince(earlier).Diagnostics;

        Assert.Equal(["earlier-unreadable", "fact-vanished"], diagnostics.Select(d => d.Code));
        Assert.Equal(CaseStudy, diagnostics[0].Span.File);
    }

    [Theory]
    [InlineData("site.yaml", "名前: : :\n\t")]
    [InlineData("years/2023.md", "これは原稿ではありません。")]
    [InlineData("people.yaml", "- [[[[")]
    public void An_earlier_state_that_is_broken_altogether_does_no_harm(string file, string text)
    {
        var (site, diagnostics) = Real.BuildSince(Real.With(file, text));

        Assert.Equal(["earlier-unreadable"], diagnostics.Select(d => d.Code).Distinct());
        Assert.False(site.IsStopped);
    }

    [Fact]
    public void What_cannot_be_read_now_has_not_vanished()
    {
        var content = Real.Replacing(CaseStudy, "日時: 2023年7月10日", "日時: 2023年2月30日");

        Assert.Equal(["date-impossible"], content.BuildSince(Real).Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Before_the_first_content_nothing_can_vanish()
    {
        var nothing = Real.Paths.Aggregate(Real, (content, path) => content.Without(path));

        Assert.Empty(Real.BuildSince(nothing).Diagnostics);
    }
}
