using SocialHub.Diagnostics;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>One line explains a loss: it lets the change pass, and everybody can read it.</summary>
public class ExplanationTests
{
    private const string Register = "removals.yaml";
    private const string Reason = "相手の都合で、公開をやめました: #1";
    private static readonly EditedContent Real = EditedContent.Real;
    private static readonly EditedContent Edited = Real.WithoutLine("years/2023.md", "実績: 5回");

    [Fact]
    public void What_is_offered_to_be_pasted_needs_only_the_reason()
    {
        var (site, diagnostics) = Explained(Edited).BuildSince(Real);

        var note = Assert.Single(diagnostics);
        Assert.Equal(("fact-explained", Severity.Note, Register), (note.Code, note.Severity, note.Span.File));
        Assert.Contains(Reason, note.Message, StringComparison.Ordinal);
        Assert.False(site.IsStopped);
    }

    [Fact]
    public void Pasted_without_a_reason_it_is_no_explanation()
    {
        var content = Edited.With(Register, Edited.Losses()[0].Paste! + "\n");

        var codes = content.BuildSince(Real).Diagnostics.Select(d => d.Code);

        Assert.Equal(["value-empty", "fact-vanished"], codes);
    }

    [Fact]
    public void The_page_of_removals_says_when_what_and_why()
    {
        var site = Explained(Edited).BuildSince(Real).Site;
        var page = VisibleText.Of(site.Files.Single(f => f.Path == "changes/index.html"));

        Assert.Contains("2024年4月1日（月）", page, StringComparison.Ordinal);
        Assert.Contains("2023年度の目標『研修の回数』の実績「5回」", page, StringComparison.Ordinal);
        Assert.Contains(Reason, page, StringComparison.Ordinal);
        Assert.Contains("/changes/", site.Files.Single(f => f.Path == "sitemap.xml").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_took_nothing_away_has_no_such_page() =>
        Assert.DoesNotContain(BuiltSites.Real.Value.Pages, p => p.Route == Route.Page("changes"));

    [Fact]
    public void An_explanation_of_something_else_explains_nothing()
    {
        var content = Explained(Edited);
        content = content.With(Register, content.TextOf(Register).Replace("results/2023#t6", "results/2023#t5", StringComparison.Ordinal));

        Assert.Equal("fact-vanished", Assert.Single(content.Losses()).Code);
    }

    [Fact]
    public void An_old_explanation_does_not_explain_that_the_fact_goes_a_second_time()
    {
        var old = Explained(Edited).TextOf(Register);
        var cameBack = Real.With(Register, old);
        var goneAgain = Edited.With(Register, old);

        Assert.Equal("fact-vanished", Assert.Single(goneAgain.LossesSince(cameBack)).Code);
        Assert.Equal("fact-explained", Assert.Single(goneAgain.With(Register, old + old).LossesSince(cameBack)).Code);
    }

    [Fact]
    public void An_explanation_that_matches_nothing_any_more_is_history()
    {
        var content = Real.With(Register, "- 日付: 2020-01-01\n  消したもの: sessions/long-ago\n  内容: むかしの記録\n  わけ: 古い話です。\n");

        Assert.Empty(content.BuildSince(Real).Diagnostics);
    }

    private static EditedContent Explained(EditedContent content) => content.With(
        Register, content.Losses()[0].Paste!.Replace("わけ: #", $"わけ: \"{Reason}\" #", StringComparison.Ordinal) + "\n");
}
