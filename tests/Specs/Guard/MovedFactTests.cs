using Xunit;

namespace SocialHub.Tests;

/// <summary>A redirect keeps an address; the record behind it must still be there.</summary>
public class MovedFactTests
{
    private const string CaseStudy = "sessions/2023-07-10-housing-case-study.md";
    private const string Moved = "sessions/2023-07-10-mothers.md";
    private static readonly EditedContent Real = EditedContent.Real;

    [Fact]
    public void A_record_that_moves_without_a_redirect_is_gone()
    {
        var loss = Assert.Single(Real.Renaming(CaseStudy, Moved).Losses());

        Assert.Contains("消したもの: sessions/2023-07-10-housing-case-study\n", loss.Paste, StringComparison.Ordinal);
        Assert.Contains("redirects.yaml", loss.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_lost_on_the_way_is_told()
    {
        var content = Real.Renaming(CaseStudy, Moved).WithoutLine(Moved, "参加者: 8名").With("redirects.yaml", RedirectTo("/sessions/2023-07-10-mothers/"));

        var loss = Assert.Single(content.Losses());

        Assert.Contains("消したもの: sessions/2023-07-10-housing-case-study#participants\n", loss.Paste, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirect_to_a_page_that_was_there_before_does_not_bring_the_record_back()
    {
        var content = Real.Without(CaseStudy).With("redirects.yaml", RedirectTo("/sessions/2023-10-19-housing-exchange/"));

        var loss = Assert.Single(content.Losses());

        Assert.Contains("消したもの: sessions/2023-07-10-housing-case-study\n", loss.Paste, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirects_in_a_ring_are_followed_once()
    {
        var content = Real.Without(CaseStudy).With(
            "redirects.yaml",
            RedirectTo("/a/") + "- 元: /a/\n  先: /b/\n- 元: /b/\n  先: /a/\n");

        Assert.Single(content.Losses());
    }

    private static string RedirectTo(string path) => $"- 元: /sessions/2023-07-10-housing-case-study/\n  先: {path}\n";
}
