using System.Text;
using CsCheck;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A blank is content: each stands on the board of open roles, once.</summary>
public class OpenRoleTests
{
    private static readonly string[] Sectors = ["市民", "企業", "支援団体", "行政", "大学"];

    // How many roles each cell has: -1 stands for a cell without a heading.
    private static readonly Gen<int[][]> Cells = Gen.Int[-1, 2].Array[5].Array[0, 5];

    [Fact]
    public void The_board_has_a_card_for_every_blank_cell_of_generated_roadmaps() => Cells.Array[1, 3].Sample(
        roadmaps =>
        {
            var board = FullSite.PageOf(BuiltSites.Build(SiteWith(roadmaps)), "open-roles/index.html");
            var blank = roadmaps.Sum(stages => stages.Sum(cells => cells.Count(roles => roles < 1)));
            return board.QuerySelectorAll(".sh-open-role-card").Length == blank &&
                board.QuerySelectorAll(".sh-open-role-card").Select(c => c.Id).Distinct().Count() == blank;
        },
        iter: 25);

    [Fact]
    public void Filling_a_cell_takes_its_card_away_and_adds_a_line_to_the_proposed_notes()
    {
        // The current edition without notes of its own, so that they are proposed.
        var text = FullSite.TextOf(FullSite.Roadmap);
        var start = text.IndexOf("改訂の説明:", StringComparison.Ordinal);
        var before = text.Remove(start, text.IndexOf("きっかけ:", StringComparison.Ordinal) - start);
        var after = before + "\n### 大学\n\n- 【案】くらしの変化を調べる\n";

        Assert.Contains("housing-live-university", Cards(before));
        Assert.Equal(Cards(before).Except(["housing-live-university"]), Cards(after));
        Assert.DoesNotContain("大学", Proposal(before), StringComparison.Ordinal);
        Assert.Contains("大学", Proposal(after), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_card_offers_a_form_with_the_cell_filled_in_a_card_to_print_and_the_file_to_edit()
    {
        var card = FullSite.PageOf(FullSite.AsItIs.Value, "open-roles/index.html").GetElementById("housing-move-university")!;
        var ways = card.QuerySelectorAll("a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!)).ToArray();

        Assert.Contains("https://forms.example.org/voice?cell=居住支援ロードマップ／入居する／大学（move-university） https://example.org/roadmaps/housing/#move-university", ways);
        Assert.Contains("/open-roles/cards/#housing-move-university", ways);
        Assert.Contains("https://github.com/example/site/edit/HEAD/content/roadmaps/housing/roadmap.md", ways);
        Assert.NotNull(FullSite.PageOf(FullSite.AsItIs.Value, "open-roles/cards/index.html").GetElementById("housing-move-university"));
    }

    private static string[] Cards(string roadmap) =>
    [
        .. FullSite.PageOf(BuiltSites.Build(FullSite.With((FullSite.Roadmap, roadmap))), "open-roles/index.html")
            .QuerySelectorAll(".sh-open-role-card").Select(c => c.Id!),
    ];

    private static string Proposal(string roadmap) => FullSite.DiagnosticsOf(FullSite.With((FullSite.Roadmap, roadmap)))
        .Single(d => d.Code == "edition-notes-missing").Paste!;

    private static MemoryFileStore SiteWith(int[][][] roadmaps)
    {
        var files = roadmaps.Select((stages, i) => ($"roadmaps/r{i}/roadmap.md", Markdown(stages, i)))
            .Append(("site.yaml", SettingsWithout("ロゴ: images/logo.png\n", "  - 文字: 記事\n    行き先: /articles/\n", "  - 文字: プロボノ募集\n    行き先: /probono/\n")))
            .Append(("organizations.yaml", FullSite.TextOf("organizations.yaml")))
            .Append(("pages/about.md", FullSite.TextOf("pages/about.md")))
            .Append(("pages/contact.md", FullSite.TextOf("pages/contact.md")));
        return MemoryFileStore.OfTexts(files.ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal));
    }

    // Pages that the small sites do not have must not be in their navigation.
    private static string SettingsWithout(params string[] links) =>
        links.Aggregate(FullSite.TextOf("site.yaml"), (text, link) => text.Replace(link, "", StringComparison.Ordinal));

    private static string Markdown(int[][] stages, int number)
    {
        var text = new StringBuilder($"---\n題名: ロードマップ{number}\nよびかけ: いっしょに。\n概要: 見本です。\n段階: 作成\n");
        text.Append(stages.Length == 0 ? "" : "ステージ:\n");
        text.AppendJoin("", stages.Select((_, s) => $"  - id: s{s}\n    名前: 時期{s}\n")).Append("---\n");
        for (var s = 0; s < stages.Length; s++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## 時期{s}\n");
            foreach (var (roles, sector) in stages[s].Zip(Sectors).Where(c => c.First >= 0))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {sector}\n\n").AppendJoin("", Enumerable.Range(0, roles).Select(r => $"- 【案】役割{r}\n"));
            }
        }

        return text.ToString();
    }
}
