using System.Collections.Frozen;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class RecruitmentTests
{
    private const string Head = "---\n題名: 募集\n概要: 募集です。\n年度: 2023年度\n状態: 決定\n役割: 相談役\n";

    [Fact]
    public void A_recruitment_is_read_with_inquiries_and_matches()
    {
        var call = Read("""
            公開日: 2023-09-08
            団体: center
            ラボ外: はい
            時間: 週に2時間
            期間: 3か月
            成果物: 手引き
            締切: 2023年10月31日
            申し込み先: /contact/
            記事: news
            人数: 2名
            問い合わせ:
              - だれから: 企業
                業種: 情報通信業
                日時: 記録なし
                内容: 話を聞きました。
            マッチング:
              - id: m1
                協力者: 企業
                業種: 情報通信業
                かたち: 企業としての派遣
                状態: 成立
                日時: 2023年10月1日
            柱: [2, 4]
            """);

        Assert.Equal((2023, new DateOnly(2023, 9, 8), RecruitmentState.Matched), (call.Year.Year, call.PublishedOn!.Value, call.State));
        Assert.Equal("/probono/call/", call.Route.Path);
        Assert.Equal(("週に2時間", "3か月", "手引き", "/contact/"), (call.Hours, call.Period, call.Deliverable, call.ApplyUrl));
        Assert.Equal((2, new DateOnly(2023, 10, 31)), (call.People, call.Deadline));
        Assert.Equal([new("企業", "情報通信業", null, "話を聞きました。")], call.Inquiries);
        var match = Assert.Single(call.Matches);
        Assert.Equal(("m1", MatchState.Made, Schedule.On(new(2023, 10, 1))), (match.Id.Value.Value, match.State, match.When));
        Assert.Equal([2, 4], call.Programmes.Select(p => p.Value));
    }

    [Theory]
    [InlineData("公開日: 記録なし\n人数: 記録なし\nラボ外: はい")]
    [InlineData("ラボ外: はい")]
    public void A_recruitment_whose_day_nobody_recorded_counts_for_its_year(string lines)
    {
        var call = Read(lines);

        Assert.Equal((2023, null, null), (call.Year.Year, call.Date, call.People));
    }

    [Theory]
    [InlineData("短期／市民")]
    [InlineData("短期/市民")]
    [InlineData("short-citizen")]
    public void A_cell_is_known_by_its_names_and_by_its_id(string cell)
    {
        var roadmap = Roadmap();
        var call = Assert.Single(GatherRecruitments.From([Read($"ロードマップ: housing\nます: {cell}")], [roadmap]));

        Assert.Equal("short-citizen", call.Cell!.Value.Value);
        Assert.Empty(ReadRecords.Told(("recruitments/call.md", Text($"ロードマップ: housing\nます: {cell}"))));
    }

    [Fact]
    public void Recruitments_stand_newest_first_and_those_without_a_day_last_in_their_year()
    {
        Recruitment[] calls =
        [
            Read("ラボ外: はい") with { Slug = Slug.From("none") },
            Read("公開日: 2023-05-01\nラボ外: はい") with { Slug = Slug.From("may") },
            Read("公開日: 2023-09-08\nラボ外: はい") with { Slug = Slug.From("september") },
            Read("公開日: 2023-09-08\nラボ外: はい") with { Slug = Slug.From("next-year"), Year = new(2024), PublishedOn = null },
        ];

        Assert.Equal(["next-year", "september", "may", "none"], GatherRecruitments.From(calls, []).Select(c => c.Slug.Value));
    }

    [Theory]
    [InlineData("公開日: 2024年4月2日")]
    [InlineData("下書き: はい")]
    public void A_recruitment_of_a_day_to_come_and_a_draft_wait(string line)
    {
        var text = Text(line + "\nラボ外: はい").Replace("2023年度", "2024年度", StringComparison.Ordinal);
        var store = new OverlayStore(
            new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal")),
            MemoryFileStore.OfTexts([KeyValuePair.Create("recruitments/call.md", text)]));

        Assert.Equal(["recruitments/call.md"], BuiltSites.Build(store).LeftOut.Select(d => d.Source.File));
    }

    [Fact]
    public void A_recruitment_with_a_topic_stands_on_the_page_of_the_topic()
    {
        var store = new OverlayStore(
            new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal")),
            MemoryFileStore.OfTexts([KeyValuePair.Create("recruitments/call.md", Text("ラボ外: はい\n分野: 居住支援"))]));

        var topic = BuiltSites.Build(store).Files.Single(f => f.Path == "topics/housing/index.html");

        Assert.Contains("href=\"/probono/call/\"", topic.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ラボ外: はい\n団体: nobody", "organization-unknown")]
    [InlineData("ロードマップ: hausing\nます: 短期／市民", "roadmap-unknown")]
    [InlineData("ラボ外: はい\n反映した版: 2", "recruitment-place-outside-labs")]
    [InlineData("ラボ外: いいえ", "recruitment-cell-missing")]
    [InlineData("ラボ外: はい\nマッチング:\n  - id: m1\n    協力者: 企業\n    状態: 決定", "choice-unknown")]
    public void What_a_recruitment_says_must_be_possible(string lines, string code) =>
        Assert.Equal([code], ReadRecords.Told(("recruitments/call.md", Text(lines))));

    [Theory]
    [InlineData(2, new string[0])]
    [InlineData(3, new[] { "recruitment-edition-unknown" })]
    public void The_edition_that_a_recruitment_changed_is_one_of_its_roadmap(int edition, string[] told)
    {
        var call = Read($"ロードマップ: housing\nます: 短期／市民\n反映した版: 第{edition}版");
        var context = new BuildContext(BuiltSites.Day, new DiagnosticBag());

        new CheckRecruitments().Run([Gathered(call, Roadmap())], context);

        Assert.Equal(told, context.Diagnostics.ToOrderedList().Select(d => d.Code));
    }

    private static string Text(string lines) => $"{Head}{lines}\n---\n\n本文です。\n";

    private static Recruitment Read(string lines) => (Recruitment)Assert.Single(
        ReadRecords.Read(Recruitments.Define(), "recruitments/call.md", Text(lines))).Document;

    private static Roadmap Roadmap()
    {
        var citizen = new Sector(Slug.From("citizen"), "市民", "市", "声を届けてください。", [], 1);
        return new Roadmap
        {
            Source = SourceSpan.StartOf("roadmaps/housing/roadmap.md"), Slug = Slug.From("housing"), Title = "居住支援",
            Catchphrase = "ひとりにしない。", Phase = RoadmapPhase.Published,
            Stages = [new(Slug.From("short"), "短期", "", [new(Slug.From("short"), citizen, [], default)])],
        };
    }

    private static GatheredSite Gathered(Recruitment call, Roadmap roadmap)
    {
        var parts = new SiteParts
        {
            Settings = BindSiteSettings.Unreadable, Documents = [call, roadmap], Incomplete = [], Voices = [], Removals = [],
            Topics = [], People = [], Organizations = [], Places = [], Products = [], Redirects = [], Contacts = [], Consultations = [], Applications = [],
            ReuseRequests = [], Translations = [], Images = [], Paths = [roadmap.Source.File],
        };
        var edition = new Edition(new(2, roadmap.Source), null, EditionWeight.Major, [], []);
        var site = new Site
        {
            Settings = parts.Settings, Today = BuiltSites.Day, Roadmaps = [roadmap], Recruitments = [call],
            Histories = [new() { Current = roadmap, Steps = [new(roadmap, edition, null, [])] }],
            Links = new SiteLinks(parts.Settings, FrozenDictionary<string, Route>.Empty),
        };
        return new GatheredSite(site, [], parts);
    }
}
