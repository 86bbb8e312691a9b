using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The page of a roadmap: what it says in ten seconds, in each cell and below the map, and what it weighs.</summary>
public class RoadmapPageTests
{
    // 13.5 KB: with the headers of the answer it is the first flight of TCP.
    private const int FirstFlight = 13_824;

    public static TheoryData<string> Maps => [.. SampleFigurePages.All.Where(p => p.Value is RoadmapPage { Roadmap.Stages.IsEmpty: false }).Select(p => p.Key)];

    [Theory]
    [InlineData("roadmap-full")]
    [InlineData("roadmap-seven")]
    public void A_page_with_its_styles_is_one_first_flight_and_has_no_script(string name)
    {
        var html = Render(name);
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, new ZLibCompressionOptions { CompressionLevel = 6 }, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(html));
        }

        Assert.InRange(zipped.Length, 1, FirstFlight);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Every_link_within_the_page_has_its_target(string name)
    {
        using var document = Parse(name);

        var targets = document.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).ToList();

        Assert.All(targets, t => Assert.NotNull(document.GetElementById(t)));
        Assert.Superset(new HashSet<string> { "by-stage", "by-sector", "whole", "goal" }, targets.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void A_choice_is_the_target_of_its_own_address(string name)
    {
        using var document = Parse(name);

        var sectors = Roadmap(name).Stages[0].Cells.Select(c => $"sector-{c.Sector.Id}");

        Assert.All(["by-stage", "by-sector", "whole", .. sectors], id => Assert.Equal($"#{id}", document.GetElementById(id)!.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void The_styles_know_every_number_of_the_map(string name)
    {
        var html = Render(name);
        var (stages, sectors) = (Roadmap(name).Stages.Length, Roadmap(name).Stages[0].Cells.Length);

        Assert.Contains($"[data-stages=\"{stages}\"]{{--stages:", html.Replace(": ", ":", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"[data-stage=\"{stages}\"]{{--stage:", html.Replace(": ", ":", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"[data-sectors=\"{sectors}\"]{{--sectors:", html.Replace(": ", ":", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($".sh-route-map:has(a[data-sector=\"{sectors}\"]:target)", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_of_usual_size_does_not_carry_the_styles_of_large_ones() =>
        Assert.DoesNotContain("data-sectors=\"12\"", Render("roadmap-full"), StringComparison.Ordinal);

    [Fact]
    public void Every_cell_has_its_anchor_and_every_role_its_word()
    {
        using var document = Parse("roadmap");

        foreach (var cell in ExampleRoadmaps.Usual.Cells)
        {
            var element = document.GetElementById(cell.Id)!;
            var words = cell.IsBlank ? ["空欄"] : cell.Roles.Select(r => r.State.ToName());
            Assert.Equal(words, element.QuerySelectorAll(".sh-route-map__state").Select(s => s.TextContent));
            Assert.Contains(cell.Sector.Name, element.QuerySelector("h4")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_two_invitations_are_called_the_same()
    {
        using var document = Parse("roadmap-seven");

        var names = document.QuerySelectorAll(".sh-invitation-card a").Select(a => a.TextContent).ToList();

        Assert.Equal(42, names.Count);
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void A_sample_says_so_above_the_map_and_in_it()
    {
        using var document = Parse("roadmap-crowded");

        Assert.Contains("見本", document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("見本", document.QuerySelector(".sh-route-map")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("見本です", Render("roadmap"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_links_to_itself_and_says_which_it_is()
    {
        using var document = Parse("roadmap");

        var anchor = document.GetElementById("short-company")!.QuerySelector("a:last-child")!;

        Assert.Equal("#short-company", anchor.GetAttribute("href"));
        Assert.Equal("短期・企業へのリンク", anchor.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_cell_says_who_does_it_why_it_is_so_and_who_spoke_about_it()
    {
        using var document = Parse("roadmap-full");

        var notes = document.GetElementById("short-company")!.QuerySelectorAll(".sh-route-map__note");

        Assert.Equal(["担い手：見本建設株式会社", "きっかけ：声2件、2023年7月の事例勉強会　声3件を読む"], notes.Select(n => n.TextContent));
        Assert.Equal(
            ["/roadmaps/housing/voices/#v11", "/sessions/owners/", "/roadmaps/housing/voices/#v11"],
            notes[1].QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Empty(document.GetElementById("long-npo")!.QuerySelectorAll(".sh-route-map__note"));
    }

    [Fact]
    public void A_cause_told_in_words_is_no_link()
    {
        using var document = Parse("roadmap-full");

        var note = document.GetElementById("short-citizen")!.QuerySelector(".sh-route-map__note")!;

        Assert.StartsWith("きっかけ：市民センターの申し出　声1件", note.TextContent, StringComparison.Ordinal);
        Assert.Single(note.QuerySelectorAll("a"));
    }

    [Fact]
    public void An_invitation_leads_to_its_card_on_the_board()
    {
        using var document = Parse("roadmap");

        Assert.Equal(
            ExampleRoadmaps.Usual.OpenRoles.Select(r => $"/open-roles/#housing-{r.Cell.Id}"),
            document.QuerySelectorAll(".sh-invitation-card a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void The_summary_says_where_we_stand_in_computed_numbers()
    {
        using var document = Parse("roadmap-full");
        using var usual = Parse("roadmap");

        Assert.Equal(
            ["いまの段階", "版", "声", "できること"],
            document.QuerySelectorAll(".sh-roadmap-template__standing dt").Select(d => d.TextContent));
        Assert.Contains("第5版　2024年3月31日", document.QuerySelector(".sh-roadmap-template__standing")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("12件：反映4・検討中4・見送り2・別の課題へ1・重複1", document.QuerySelector(".sh-roadmap-template__standing")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("20ますのうち17ますに役割があります", usual.QuerySelector(".sh-goal-card__progress")!.TextContent);
        Assert.Equal(["M0 6h3", "M3 6h3", "M6 6h3", "M9 6h8"], usual.QuerySelectorAll(".sh-goal-card__bar path").Select(p => p.GetAttribute("d")));
        Assert.Equal("0 0 20 12", usual.QuerySelector(".sh-goal-card__bar")!.GetAttribute("viewBox"));
    }

    [Fact]
    public void What_nobody_counted_is_not_spoken_of()
    {
        using var document = Parse("roadmap");

        Assert.DoesNotContain("版", document.QuerySelector(".sh-roadmap-template__standing")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("更新の記録", document.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("声から変わったこと", document.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("feed.xml", document.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_four_editions_and_the_newest_three_adopted_voices_are_told()
    {
        using var document = Parse("roadmap-full");
        var html = document.QuerySelector("main")!.InnerHtml;

        Assert.Equal(
            Enumerable.Range(2, 4).Reverse().Select(n => $"/roadmaps/housing/editions/{n}/"),
            document.QuerySelectorAll("section a[href*='/editions/']").Select(a => a.GetAttribute("href")));
        Assert.Contains("五軒続けて", html, StringComparison.Ordinal);
        Assert.DoesNotContain("入居がゴールではない", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/roadmaps/housing/major.xml\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_can_answer_once_below_the_map()
    {
        using var document = Parse("roadmap-full");

        Assert.Equal("/contact/", document.QuerySelector(".sh-roadmap-template__answer a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_form_is_told_which_roadmap_is_meant()
    {
        var settings = ExampleHub.Settings with { VoiceFormUrl = "https://forms.example/?q={cell}" };
        var renderer = new PageRenderer(settings, ExampleHub.Links, ThemeStyles.Embedded());

        Assert.Contains(
            $"https://forms.example/?q={Uri.EscapeDataString("住まいのロードマップ")}",
            renderer.Render(SampleFigurePages.All["roadmap"]), StringComparison.Ordinal);
    }

    private static Roadmap Roadmap(string name) => ((RoadmapPage)SampleFigurePages.All[name]).Roadmap;

    private static IHtmlDocument Parse(string name) => new HtmlParser().ParseDocument(Render(name));

    private static string Render(string name)
    {
        var renderer = new PageRenderer(ExampleHub.Settings, ExampleHub.Links, ThemeStyles.Embedded());
        return renderer.Render(SampleFigurePages.All[name]);
    }
}
