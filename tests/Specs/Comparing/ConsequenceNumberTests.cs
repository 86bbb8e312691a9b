using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The numbers of a change's consequences are those of the data files of the two builds, read without the program's own types.</summary>
public sealed partial class ConsequenceNumberTests
{
    private static readonly EditedSite Base = EditedSite.Minimal
        .Replacing("sessions/study.md", "2名（市民1名、企業1名）", "18名（市民17名、企業1名）");

    private static readonly EditedSite Head = Base
        .Replacing("sessions/study.md", "18名（市民17名、企業1名）", "23名（市民22名、企業1名）")
        .Replacing("roadmaps/housing/roadmap.md", "- 【案】声を届ける", "- 【合意】声を届ける\n\n### 企業\n\n- 【案】部屋を貸す")
        .With("articles/report.md", "---\n題名: 相談会の報告\n日付: 2024年3月20日\n概要: 相談会を開きました。\n---\n\n本文です。\n")
        .With("sessions/next.md", "---\n題名: 次の会\n種別: 勉強会\n日時: 2024年5月10日 18:00-19:30\n---\n");

    private static readonly SiteState Before = StateOf(Base);
    private static readonly SiteState After = StateOf(Head);
    private static readonly Consequences Told = Consequences.Between(Before, After);

    [Fact]
    public void Participants_are_the_sum_of_the_table_of_activities()
    {
        var told = Assert.Single(Told.Figures, f => f.Name == "ロードマップの会の延べ参加者");

        Assert.Equal(("18", "23"), (told.Before, told.After));
        Assert.Equal((18, 23), (PeopleIn(Before), PeopleIn(After)));
    }

    [Fact]
    public void New_pages_are_those_that_only_the_new_sitemap_has()
    {
        var added = AddressesIn(After).Except(AddressesIn(Before)).ToArray();

        Assert.Equal(["https://example.org/articles/report/", "https://example.org/sessions/next/"], added.Order(StringComparer.Ordinal));
        Assert.Equal(added.Length, Told.CountPages(ChangeKind.Added));
        Assert.Empty(AddressesIn(Before).Except(AddressesIn(After)));
    }

    [Fact]
    public void Changed_pages_are_those_of_both_sitemaps_whose_main_part_differs()
    {
        var changed = AddressesIn(Before).Intersect(AddressesIn(After)).Count(a => MainOf(Before, a) != MainOf(After, a));

        Assert.True(changed > 3);
        Assert.Equal(changed, Told.CountPages(ChangeKind.Changed));
    }

    [Fact]
    public void Events_are_those_of_the_calendar_file_that_differ()
    {
        var (before, after) = (EventsIn(Before), EventsIn(After));

        Assert.Equal(1, after.Count(e => before.GetValueOrDefault(e.Key) != e.Value));
        Assert.Equal((ChangeKind.Added, "次の会"), Told.Events.Select(e => (e.Kind, e.Title)).Single());
    }

    [Fact]
    public void Cells_are_those_of_the_roadmap_data_whose_roles_differ()
    {
        var (before, after) = (CellsIn(Before), CellsIn(After));

        var changed = after.Count(c => before[c.Key] != c.Value);

        Assert.Equal(2, changed);
        Assert.Equal(changed, Assert.Single(Told.Roadmaps).Cells);
    }

    [Fact]
    public void Entries_of_the_feed_are_those_that_only_the_new_feed_has()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        string[] Ids(SiteState state) => [.. XDocument.Parse(TextOf(state, "feed.xml")).Descendants(atom + "entry").Select(e => e.Element(atom + "id")!.Value)];

        Assert.Equal(Ids(After).Except(Ids(Before)), Told.Feed.Select(f => f.Id));
        Assert.Single(Told.Feed);
    }

    [Fact]
    public void The_first_line_holds_these_numbers()
    {
        var headline = ConsequencesText.Write(Told, After.Site.Links).Split('\n')[0];

        Assert.StartsWith("この変更で: ロードマップの会の延べ参加者 18→23名、", headline, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"ページ{Told.CountPages(ChangeKind.Changed)}枚が変わり2枚が増え、"), headline, StringComparison.Ordinal);
        Assert.Contains("ロードマップのます2か所、カレンダー1件", headline, StringComparison.Ordinal);
    }

    private static SiteState StateOf(EditedSite site) => SiteState.Of(BuiltSites.Build(site.Store), site.Store);

    private static string TextOf(SiteState state, string path) => state.Files[path].Text;

    private static int PeopleIn(SiteState state) => TextOf(state, "results/2023/report/activities.csv").Split("\r\n")
        .Where(l => l.Contains("/sessions/", StringComparison.Ordinal))
        .Sum(l => int.Parse(Total().Match(l).Groups[1].Value, CultureInfo.InvariantCulture));

    private static string[] AddressesIn(SiteState state) =>
        [.. XDocument.Parse(TextOf(state, "sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)];

    private static string MainOf(SiteState state, string address)
    {
        var path = new Uri(address).AbsolutePath[1..] + "index.html";
        return MainPart().Match(TextOf(state, path)).Value;
    }

    private static Dictionary<string, string> EventsIn(SiteState state) => TextOf(state, "calendar/calendar.ics").Split("BEGIN:VEVENT").Skip(1)
        .ToDictionary(e => e.Split("\r\n").First(l => l.StartsWith("UID:", StringComparison.Ordinal)), e => e.Split("END:VEVENT")[0]);

    private static Dictionary<string, string> CellsIn(SiteState state)
    {
        using var json = JsonDocument.Parse(TextOf(state, "roadmaps/housing/roadmap.json"));
        return json.RootElement.GetProperty("cells").EnumerateArray()
            .ToDictionary(c => c.GetProperty("cell_id").GetString()!, c => c.GetProperty("roles").GetRawText());
    }

    [GeneratedRegex("([0-9]+)名（市民")]
    private static partial Regex Total();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();
}
