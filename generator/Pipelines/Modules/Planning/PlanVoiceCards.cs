using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans what collects voices on paper: cards for each cell of a roadmap, and the intake sheet.</summary>
internal static class PlanVoiceCards
{
    private const string WholeRoadmap = "ロードマップぜんたい";

    /// <param name="roadmap">With stages.</param>
    /// <param name="codes">Of this roadmap.</param>
    /// <param name="makesPdf">True when the sheets are files to download, too.</param>
    public static IEnumerable<Page> Plan(Roadmap roadmap, RoadmapCodes codes, bool makesPdf)
    {
        ImmutableArray<BlankCard> cards = [.. roadmap.Stages.SelectMany(s => s.Cells, (s, c) => CardOf(roadmap, s, c, codes))];
        var whole = new BlankCard("", WholeRoadmap, null, 0, codes.Whole);
        ImmutableArray<VoiceCardSheetPage> sheets = [.. Enum.GetValues<VoiceCardForm>().Select(f => SheetsOf(roadmap, f, cards, whole) with { HasPdf = makesPdf })];
        var hand = HandSheetOf(roadmap) with { HasPdf = makesPdf };
        return [OverviewOf(roadmap, sheets, hand), .. sheets, hand];
    }

    private static BlankCard CardOf(Roadmap roadmap, Stage stage, Cell cell, RoadmapCodes codes) => new(
        CellMark.Of(roadmap, cell),
        $"{stage.Name}／{cell.Sector.Name}",
        cell.Sector,
        cell.Roles.Length,
        codes.Of(cell));

    // The places that are left on the last sheet are for voices about no one cell; there is at least one.
    private static VoiceCardSheetPage SheetsOf(Roadmap roadmap, VoiceCardForm form, ImmutableArray<BlankCard> cards, BlankCard whole)
    {
        var free = form.CountOnSheet() - (cards.Length % form.CountOnSheet());
        return new VoiceCardSheetPage
        {
            Route = RoadmapRoutes.Cards(roadmap.Slug, form),
            Title = $"{roadmap.Title}の声のカード：{form.ToName()}",
            Description = $"{roadmap.Title}についての声を書いてもらうカードです。A4の紙に印刷して切ります。",
            Breadcrumbs = WayTo(roadmap, isBelow: true),
            IsListed = false,
            Size = PaperSize.A4,
            Roadmap = roadmap,
            Form = form,
            Cards = [.. cards, .. Enumerable.Repeat(whole, free)],
        };
    }

    private static HandSheetPage HandSheetOf(Roadmap roadmap) => new()
    {
        Route = RoadmapRoutes.HandSheet(roadmap.Slug),
        Title = $"{roadmap.Title}の声の聞き取り表",
        Description = $"{roadmap.Title}についての声を、聞きながら書きとる紙です。ますの記号の一覧があります。",
        Breadcrumbs = WayTo(roadmap, isBelow: true),
        IsListed = false,
        Size = PaperSize.A4Landscape,
        Roadmap = roadmap,
    };

    private static VoiceCardsPage OverviewOf(Roadmap roadmap, ImmutableArray<VoiceCardSheetPage> sheets, HandSheetPage hand) => new()
    {
        Route = RoadmapRoutes.Cards(roadmap.Slug),
        Title = $"{roadmap.Title}の声のカード",
        Description = $"{roadmap.Title}についての声を、展示や勉強会で紙に書いてもらい、サイトにのせるまでの手順です。",
        Breadcrumbs = WayTo(roadmap, isBelow: false),
        IsListed = false,
        Roadmap = roadmap,
        Sheets = sheets,
        HandSheet = hand,
    };

    private static ImmutableArray<Crumb> WayTo(Roadmap roadmap, bool isBelow)
    {
        ImmutableArray<Crumb> way = [Crumbs.Home, Crumbs.Roadmaps, Crumbs.Of(roadmap)];
        return isBelow ? [.. way, new Crumb("声のカード", RoadmapRoutes.Cards(roadmap.Slug))] : way;
    }
}
