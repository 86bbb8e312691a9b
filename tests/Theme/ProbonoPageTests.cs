using AngleSharp.Dom;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Calls for pro bono: told by mark and word, answered only while one can, and walked to what they changed.</summary>
public class ProbonoPageTests
{
    private static readonly Page List = SamplePages.All["probono"];

    [Fact]
    public void Every_call_has_a_mark_and_a_word()
    {
        var standings = EditionPages.Parse(List).QuerySelectorAll(".sh-recruitment-standing").ToList();

        Assert.Equal(["募集中", "募集中", "募集中", "決定", "締切をすぎました", "終了", "終了"], standings.Select(s => s.QuerySelector("b")!.TextContent));
        Assert.All(standings, s => Assert.NotNull(s.QuerySelector("svg.sh-status-mark")));
    }

    [Fact]
    public void Two_words_never_share_a_mark()
    {
        RecruitmentLine[] lines = [ExampleProbono.Open, ExampleProbono.Past, ExampleProbono.Matched, ExampleProbono.Finished];

        Assert.Equal(lines.Length, lines.Select(l => l.ToMark()).Distinct().Count());
    }

    [Fact]
    public void Whoever_closed_a_call_without_a_match_gets_no_tick() => Assert.NotEqual(MarkShape.Tick, ExampleProbono.Closed.ToMark());

    [Fact]
    public void A_button_says_for_which_call_it_is_and_stands_only_where_one_can_apply()
    {
        var buttons = EditionPages.Parse(List).QuerySelectorAll("main a.sh-button").ToList();

        Assert.Equal(["https://forms.example/probono", "https://forms.example/probono", "/contact/"], buttons.Select(b => b.GetAttribute("href")));
        Assert.Equal(3, buttons.Select(b => b.TextContent).Distinct().Count());
    }

    [Fact]
    public void The_numbers_of_a_year_lead_to_their_records()
    {
        var years = EditionPages.Parse(List).QuerySelectorAll(".sh-probono-template__year").ToList();

        Assert.Equal(
            ["/results/2023/records/#application-probono", "/results/2023/records/#consultation-receiving", "/results/2023/records/#consultation-sending", "/probono/adviser/"],
            years[1].QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("3名", years[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_results_links_nowhere_and_says_what_was_not_recorded()
    {
        var year = EditionPages.Parse(List).QuerySelector(".sh-probono-template__year")!;

        Assert.Empty(year.QuerySelectorAll("a"));
        Assert.Equal(["記録なし", "プロボノ受入れ 2件", "記録なし"], year.QuerySelectorAll("dd").Select(d => d.TextContent.Trim()));
    }

    [Fact]
    public void The_walk_marks_what_is_still_to_come_in_words()
    {
        var walk = EditionPages.Parse(ExampleProbono.OpenPage).QuerySelectorAll(".sh-stations__ahead").ToList();

        Assert.Equal(3, walk.Count);
        Assert.All(walk, s => Assert.EndsWith("まだありません", s.TextContent.Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_contact_leads_to_the_results_of_its_year_where_there_are_some()
    {
        var links = EditionPages.Parse(ExampleProbono.FinishedPage).QuerySelectorAll(".sh-recruitment-walk a").Select(a => a.GetAttribute("href")!);

        Assert.Equal("/results/2023/records/#contact-article", Assert.Single(links, l => l.StartsWith("/results/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_blank_cell_leads_to_its_call_on_the_board()
    {
        var board = (OpenRolesPage)SampleEditionPages.All["open-roles"];

        var document = EditionPages.Parse(board with { Recruitments = [ExampleProbono.Open.Recruitment] });

        var link = Assert.Single(document.QuerySelectorAll("a[href='/probono/survey/']"));
        Assert.Equal("housing-mid-company", link.Closest("li.sh-open-role-card")!.Id);
    }
}
