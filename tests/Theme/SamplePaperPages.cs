using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Tests;

/// <summary>Pages of the invented hub that are made to be printed.</summary>
internal static class SamplePaperPages
{
    private static readonly Roadmap Roadmap = ExampleEditions.Third;

    private static readonly ImmutableArray<Crumb> Way =
        [new("ホーム", Route.Home), new("ロードマップ", Route.Page("roadmaps")), new(Roadmap.Title, Roadmap.Route)];

    private static readonly ImmutableArray<BlankCard> Cells =
        [.. Roadmap.Stages.SelectMany(s => s.Cells, (s, c) => new BlankCard(CellMark.Of(Roadmap, c), $"{s.Name}／{c.Sector.Name}", c.Sector, c.Roles.Length, ExamplePaper.Code))];

    public static HandSheetPage HandSheet { get; } = new()
    {
        Route = RoadmapRoutes.HandSheet(Roadmap.Slug),
        Title = "声の聞き取り表",
        Description = "聞きながら書きとる紙です。",
        Breadcrumbs = Way,
        IsListed = false,
        Size = PaperSize.A4Landscape,
        Roadmap = Roadmap,
    };

    public static VoiceCardsPage Cards { get; } = new()
    {
        Route = RoadmapRoutes.Cards(Roadmap.Slug),
        Title = $"{Roadmap.Title}の声のカード",
        Description = "声を集める手順です。",
        Breadcrumbs = Way,
        IsListed = false,
        Roadmap = Roadmap,
        Sheets = [Sheet(VoiceCardForm.NameCard), Sheet(VoiceCardForm.A6)],
        HandSheet = HandSheet,
    };

    public static LeafletPage Leaflet { get; } = new()
    {
        Route = LeafletPage.Address,
        Title = "リーフレット",
        Description = "三つに折る紙です。",
        Breadcrumbs = [Way[0]],
        IsListed = false,
        Size = PaperSize.A4Landscape,
        Sides = [new LeafletSide("表面", [Panel(97), Panel(100), Panel(100) with { IsCover = true }]), new LeafletSide("裏面", [Panel(100), Panel(100), Panel(97)])],
    };

    public static VoiceCardSheetPage Sheet(VoiceCardForm form) => new()
    {
        Route = RoadmapRoutes.Cards(Roadmap.Slug, form),
        Title = $"声のカード：{form.ToName()}",
        Description = "印刷して切るカードです。",
        Breadcrumbs = Way,
        IsListed = false,
        Size = PaperSize.A4,
        Roadmap = Roadmap,
        Form = form,
        Cards = [Cells[0], new BlankCard("", "ロードマップぜんたい", null, 0, ExamplePaper.Code)],
    };

    private static LeafletPanel Panel(int width) => new()
    {
        Width = width,
        Texts = [.. Enum.GetValues<PaperTextStyle>().Select(s => new PaperText(s, "住まいに困る人を、ひとりにしない。"))],
        Code = ExamplePaper.Code,
        CodeLabel = "見本ハブのトップページの QR コード",
        CodeText = "サイトは、このアドレスへ",
        Source = SocialHub.Diagnostics.SourceSpan.StartOf("site.yaml"),
    };
}
