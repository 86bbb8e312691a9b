using System.Text;
using AngleSharp.Dom;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The board of open roles and its cards: one for each blank cell, each with its ways to answer.</summary>
public class OpenRolesPageTests
{
    private static readonly OpenRolesPage Board = (OpenRolesPage)SampleEditionPages.All["open-roles"];

    private static readonly SiteSettings WithForm = ExampleHub.Settings with { VoiceFormUrl = "https://forms.example/d/1?usp=pp&entry.2={cell}" };

    private static IEnumerable<OpenRole> Roles => Board.Roadmaps.SelectMany(r => r.OpenRoles);

    [Fact]
    public void Every_blank_cell_is_one_card_on_the_board_and_one_to_print()
    {
        var ids = Roles.Select(r => $"{r.Roadmap.Slug}-{r.Cell.Id}").Order(StringComparer.Ordinal).ToList();
        var cards = new OpenRoleCardsPage { Route = RoadmapRoutes.OpenRoleCards, Title = "", Description = "", Roadmaps = Board.Roadmaps };

        Assert.Equal(ids, EditionPages.Parse(Board).QuerySelectorAll("li.sh-open-role-card").Select(c => c.Id).Order(StringComparer.Ordinal));
        Assert.Equal(ids, EditionPages.Parse(cards).QuerySelectorAll("li.sh-print-card").Select(c => c.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_card_leads_to_the_form_the_card_to_print_and_the_source()
    {
        var card = EditionPages.Parse(Board, WithForm).GetElementById("housing-mid-company")!;

        var cell = Uri.EscapeDataString("住まいのロードマップ／中期／企業（mid-company） https://example.org/roadmaps/housing/#mid-company");
        Assert.Equal(
        [
            $"https://forms.example/d/1?usp=pp&entry.2={cell}",
            "/open-roles/cards/#housing-mid-company",
            "https://example.org/source/edit/HEAD/content/articles/example.md",
        ], card.QuerySelectorAll(".sh-open-role-card__ways a").Select(a => a.GetAttribute("href")));
        Assert.Equal("## 中期\n\n### 企業\n\n- 【案】（できそうなこと）", card.QuerySelector("pre")!.TextContent);
    }

    [Fact]
    public void Without_a_form_the_contact_page_stands_in_and_without_a_repository_nobody_is_sent_there()
    {
        var card = EditionPages.Parse(Board, ExampleHub.Settings with { RepositoryUrl = null });

        var links = card.QuerySelectorAll("#housing-mid-company .sh-open-role-card__ways a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/contact/", "/open-roles/cards/#housing-mid-company"], links);
        Assert.Empty(card.QuerySelectorAll("details"));
        Assert.Contains("答え方は2つあります", card.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_links_with_different_ends_are_called_the_same()
    {
        // Titles of roadmaps tell their cells apart; two of the board's roadmaps share one.
        var page = Board with { Roadmaps = [.. Board.Roadmaps.Select(r => r with { Title = $"{r.Title} {r.Slug}" })] };

        var links = EditionPages.Parse(page, WithForm).QuerySelectorAll(".sh-open-role-card a")
            .Select(a => (Name: a.TextContent, Href: a.GetAttribute("href"))).Distinct().ToList();

        Assert.Equal(links.Select(l => l.Name).Distinct(), links.Select(l => l.Name));
    }

    [Fact]
    public void A_card_tells_what_others_do_at_the_same_time()
    {
        var document = EditionPages.Parse(Board);

        Assert.Equal(
            "同じ時期に：市民「となりの見守りを始める」、支援団体「ほかの分野の団体と手順書をつくる」、ほか2つの立場",
            document.QuerySelector("#housing-mid-company .sh-open-role-card__others")!.TextContent);
        Assert.Equal("同じ時期に：市民「見る」", document.QuerySelector("#crowded-now-company .sh-open-role-card__others")!.TextContent);
    }

    [Fact]
    public void Each_sector_can_be_chosen_and_counts_its_cards()
    {
        var document = EditionPages.Parse(Board);

        foreach (var group in Roles.GroupBy(r => r.Cell.Sector))
        {
            var link = document.QuerySelector($"nav a[href='#sector-{group.Key.Id}']")!;
            Assert.EndsWith($"{group.Count()}か所", link.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Equal(group.Count(), document.QuerySelectorAll($"#sector-{group.Key.Id} .sh-open-role-card").Length);
        }
    }

    [Fact]
    public void A_roadmap_without_a_blank_cell_is_named() =>
        Assert.Contains("すべて埋まったロードマップには、いま空いている役割はありません。", EditionPages.Parse(Board).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Hundreds_of_cards_stay_light()
    {
        var many = Enumerable.Range(0, 12).Select(i => ExampleRoadmaps.Blank(5, 6) with { Slug = Slug.From($"r{i}"), Title = $"ロードマップその{i}" });

        var html = EditionPages.Render(Board with { Roadmaps = [.. many] }, WithForm);

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, 360 * 1600);
        Assert.InRange(EditionPages.Zipped(html), 1, 30 * 1024);
    }

    [Fact]
    public void A_card_to_print_says_where_its_cell_is()
    {
        var card = EditionPages.Parse(SampleEditionPages.All["open-role-cards"]).GetElementById("housing-mid-company")!.TextContent;

        string[] parts = ["見本市ハブ", "住まいのロードマップ", "企業", "中期", "できそうなこと", "mid-company", "https://example.org/roadmaps/housing/#mid-company"];
        Assert.All(parts, p => Assert.Contains(p, card, StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_without_a_place_for_the_cell_is_left_as_it_is()
    {
        var settings = ExampleHub.Settings with { VoiceFormUrl = "https://forms.example/d/1" };

        Assert.Equal("https://forms.example/d/1", AnswerAddress.Of(Roles.First(), settings, ExampleHub.Links));
        Assert.False(AnswerAddress.IsFilledIn(settings));
        Assert.True(AnswerAddress.IsFilledIn(WithForm));
        Assert.Null(AnswerAddress.Of(Roles.First(), settings with { VoiceFormUrl = null, ContactUrl = null }, ExampleHub.Links));
    }
}
