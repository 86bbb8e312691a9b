using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Tests;

/// <summary>Pages around the roadmaps of the invented hub: editions, changes, voices, data, and what is still open.</summary>
internal static class SampleEditionPages
{
    private static readonly ImmutableArray<Crumb> Home = [new("ホーム", Route.Home)];

    private static readonly ImmutableArray<Crumb> Roadmap =
        [.. Home, new("ロードマップ", Route.Page("roadmaps")), new(ExampleRoadmaps.Usual.Title, ExampleRoadmaps.Usual.Route)];

    /// <summary>By a name for test output.</summary>
    public static IReadOnlyDictionary<string, Page> All { get; } = new Dictionary<string, Page>(StringComparer.Ordinal)
    {
        ["edition-current"] = EditionOf(ExampleEditions.Third, ExampleHistories.Usual),
        ["edition-frozen"] = EditionOf(ExampleEditions.Second, ExampleHistories.Usual),
        ["edition-no-day"] = EditionOf(ExampleEditions.First, ExampleHistories.Usual),
        ["edition-sample"] = EditionOf(ExampleHistories.Young.Current, ExampleHistories.Young),
        ["changes"] = ChangesOf(ExampleHistories.Usual),
        ["changes-rare"] = ChangesOf(ExampleHistories.Usual with { Steps = [ExampleHistories.Third with { Diff = ExampleEditions.Rare }, ExampleHistories.Second] }),
        ["changes-young"] = ChangesOf(ExampleHistories.Young),
        ["changes-uncounted"] = ChangesOf(ExampleHistories.Uncounted),
        ["voices"] = VoicesOf(ExampleHistories.Usual),
        ["voices-empty"] = VoicesOf(ExampleHistories.Young),
        ["table"] = TableOf(ExampleEditions.Third),
        ["table-crowded"] = TableOf(ExampleHistories.Young.Current),
        ["table-studying"] = TableOf(ExampleRoadmaps.Studying),
        ["open-roles"] = OpenRolesOf([ExampleEditions.Third, ExampleRoadmaps.Crowded with { Slug = Slug.From("crowded") }, ExampleRoadmaps.Full with { Slug = Slug.From("full"), Title = "すべて埋まったロードマップ" }]),
        ["open-roles-none"] = OpenRolesOf([ExampleRoadmaps.Full]),
        ["open-roles-no-roadmap"] = OpenRolesOf([]),
        ["open-role-cards"] = CardsOf([ExampleEditions.Third, ExampleRoadmaps.Crowded with { Slug = Slug.From("crowded"), Title = ExampleHub.LongName }]),
        ["open-role-cards-none"] = CardsOf([]),
        ["voice-cards"] = SamplePaperPages.Cards,
        ["voice-card-sheet-name-card"] = SamplePaperPages.Sheet(VoiceCardForm.NameCard),
        ["voice-card-sheet-a6"] = SamplePaperPages.Sheet(VoiceCardForm.A6),
        ["hand-sheet"] = SamplePaperPages.HandSheet,
        ["leaflet"] = SamplePaperPages.Leaflet,
        ["poster"] = SamplePaperPages.Poster,
        ["newsletter"] = SamplePaperPages.Newsletter(2),
        ["newsletter-long"] = SamplePaperPages.Newsletter(4),
        ["newsletters"] = SamplePaperPages.Newsletters,
        ["data"] = DataOf([ExampleEditions.Third, ExampleRoadmaps.Crowded with { Slug = Slug.From("crowded"), Title = ExampleHub.LongName }]),
        ["data-empty"] = DataOf([]),
    };

    /// <summary>Pages for a frame on another site, which have no header and footer of ours.</summary>
    public static IReadOnlyDictionary<string, Page> Embeds { get; } = new Dictionary<string, Page>(StringComparer.Ordinal)
    {
        ["embed-full"] = EmbedOf(ExampleRoadmaps.Full with { Edition = ExampleEditions.Third.Edition }, isPinned: false),
        ["embed-pinned"] = EmbedOf(ExampleEditions.Second, isPinned: true),
        ["embed-pinned-current"] = EmbedOf(ExampleEditions.Third, isPinned: true),
        ["embed-sample"] = EmbedOf(ExampleRoadmaps.Crowded, isPinned: false),
        ["embed-studying"] = EmbedOf(ExampleRoadmaps.Studying with { UpdatedOn = null }, isPinned: false),
    };

    private static EditionPage EditionOf(Roadmap roadmap, RoadmapHistory history) => new()
    {
        Route = RoadmapRoutes.Edition(roadmap.Slug, roadmap.Edition!.Number.Value),
        Title = $"{roadmap.Title} {roadmap.Edition.Name}",
        Description = roadmap.Summary,
        Breadcrumbs = Roadmap,
        Roadmap = roadmap with { IsFrozen = true, Body = ExampleHub.Text("<p>部屋を借りられない人と、貸すことをためらう人。両方の困りごとから、この道すじをつくりました。</p>"), Evidence = "2023年度事業報告書" },
        History = history,
    };

    private static ChangesPage ChangesOf(RoadmapHistory history) => new()
    {
        Route = RoadmapRoutes.Changes(history.Current.Slug),
        Title = $"変更の記録：{history.Current.Title}",
        Description = "版ごとに、何が変わったかの記録です。",
        Breadcrumbs = Roadmap,
        History = history,
    };

    private static VoicesPage VoicesOf(RoadmapHistory history) => new()
    {
        Route = RoadmapRoutes.Voices(history.Current.Slug),
        Title = $"寄せられた声と、その後：{history.Current.Title}",
        Description = "声と、その後どうなったかの記録です。",
        Breadcrumbs = Roadmap,
        History = history,
        Today = ExampleHistories.Today,
        RedirectedTo = [ExampleHistories.Town],
        Sessions = [ExampleHistories.Exhibition],
    };

    private static RoadmapTablePage TableOf(Roadmap roadmap) => new()
    {
        Route = RoadmapRoutes.Table(roadmap.Slug),
        Title = $"表とデータ：{roadmap.Title}",
        Description = "役割の一覧と、データのダウンロードです。",
        Breadcrumbs = Roadmap,
        Roadmap = roadmap,
    };

    private static OpenRolesPage OpenRolesOf(ImmutableArray<Roadmap> roadmaps) => new()
    {
        Route = RoadmapRoutes.OpenRoles,
        Title = "空いている役割",
        Description = "ロードマップの空欄を集めました。",
        Breadcrumbs = Home,
        Roadmaps = roadmaps,
    };

    private static OpenRoleCardsPage CardsOf(ImmutableArray<Roadmap> roadmaps) => new()
    {
        Route = RoadmapRoutes.OpenRoleCards,
        Title = "空いている役割のカード",
        Description = "印刷して手で書くカードです。",
        Breadcrumbs = [.. Home, new("空いている役割", RoadmapRoutes.OpenRoles)],
        Roadmaps = roadmaps,
    };

    private static DataPage DataOf(ImmutableArray<Roadmap> roadmaps) => new()
    {
        Route = RoadmapRoutes.Data,
        Title = "データ",
        Description = "公開しているデータと、列の意味です。",
        Breadcrumbs = Home,
        Roadmaps = roadmaps,
        RoadmapFields =
        [
            new("roadmap", "文字", "ロードマップの短い名札です。番地と同じで、変わりません。"),
            new("edition", "整数", "版の番号です。版を数えていないときは空です。"),
            new("issued_on", "日（ISO 8601）", "その版を公開した日です。記録がないときは空です。"),
            new("state", "文字", "役割の状態です。空欄・案・合意・進行中・できた のどれかです。"),
        ],
    };

    private static EmbedPage EmbedOf(Roadmap roadmap, bool isPinned) => new()
    {
        Route = isPinned ? RoadmapRoutes.PinnedEmbed(roadmap.Slug, roadmap.Edition!.Number.Value) : RoadmapRoutes.Embed(roadmap),
        Title = $"埋め込み：{roadmap.Title}",
        Description = roadmap.Summary,
        Roadmap = roadmap,
        IsPinned = isPinned,
    };
}
