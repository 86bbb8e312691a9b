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

    /// <summary>The posters that there are; too much stands on the one that lies.</summary>
    public static PosterPage Poster { get; } = new()
    {
        Route = RoadmapRoutes.Poster(Roadmap.Slug),
        Title = $"{Roadmap.Title}のポスター",
        Description = "展示で使うポスターです。",
        Breadcrumbs = Way,
        Roadmap = Roadmap,
        Sheets = [PosterSheet(PosterForm.Portrait), PosterSheet(PosterForm.A3), PosterSheet(PosterForm.Tiles)],
        Crowded = [new Crowding(PosterForm.Landscape, "短期／企業のます", 2, ExampleHub.Source)],
    };

    public static PosterSheetPage PosterSheet(PosterForm form) => new()
    {
        Route = RoadmapRoutes.Poster(Roadmap.Slug, form),
        Title = $"{Roadmap.Title}のポスター（{form.ToName()}）",
        Description = Roadmap.Summary,
        IsListed = false,
        HasPdf = true,
        Size = form.PaperOf(form is PosterForm.Landscape),
        Form = form,
        Poster = new Poster
        {
            Roadmap = Roadmap,
            IsLandscape = form is PosterForm.Landscape,
            TitleSize = 60,
            Letters = 28,
            IsNarrow = form is PosterForm.Landscape,
            Code = ExamplePaper.Code,
            CellCodes = [.. Roadmap.Cells.Select(_ => ExamplePaper.Code)],
        },
    };

    public static NewsletterIndexPage Newsletters { get; } = new()
    {
        Route = NewsletterIndexPage.Address,
        Title = "広報誌",
        Description = "紙に印刷して配れます。",
        Breadcrumbs = [Way[0]],
        Issues = [Newsletter(4) with { HasPdf = true }, Newsletter(2)],
    };

    /// <param name="pages">2 or 4; the longer has a greeting and a PDF file.</param>
    public static NewsletterPage Newsletter(int pages) => new()
    {
        Route = Route.Page("newsletters", pages == 2 ? "short" : "long"),
        Title = "みんなの道すじ通信 第3号",
        Description = "春の号です。",
        Breadcrumbs = [Way[0], new("広報誌", NewsletterIndexPage.Address)],
        IsListed = false,
        Size = PaperSize.A4,
        HasPdf = pages == 4,
        Newsletter = new Newsletter
        {
            Source = ExampleHub.Source,
            Slug = Slug.From(pages == 2 ? "short" : "long"),
            Title = "みんなの道すじ通信",
            Number = new(3, ExampleHub.Source),
            PublishedOn = new(2024, 4, 1),
            Period = new(new(2024, 1, 1), new(2024, 3, 31)),
            Length = pages == 2 ? NewsletterLength.Two : NewsletterLength.Four,
            ChosenSource = ExampleHub.Source,
            GreetingSource = ExampleHub.Source,
            Body = pages == 2 ? Body.Empty : ExampleHub.Text("<p>春の号です。<ruby>居住<rp>（</rp><rt>きょじゅう</rt><rp>）</rp></ruby>のことをお読みください。</p>"),
        },
        Head = [.. Enum.GetValues<PaperTextStyle>().Select(s => new PaperText(s, "住まいに困る人を、ひとりにしない。"))],
        Sheets = [.. Enumerable.Range(1, pages).Select(n => new NewsletterSheet(n, n == 3 ? [] : [Item(n * 2), Item((n * 2) + 1)]))],
        Entries = pages == 2 ? [] : [new("2024年2月13日（火）", new(2024, 2, 13), "勉強会", "輪", "", Route.Page("sessions", "study"))],
        Back = [new(PaperTextStyle.Heading, "お問い合わせ"), new(PaperTextStyle.Text, "お聞かせください。"), new(PaperTextStyle.Small, ExampleHub.LongName)],
        Code = ExamplePaper.Code,
        Crowded = [],
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

    private static NewsletterItem Item(int number) => new()
    {
        Anchor = string.Create(CultureInfo.InvariantCulture, $"item-{number}"),
        Kicker = "勉強会　2024年2月13日（火）",
        Title = number == 2 ? ExampleHub.LongName : "輪",
        Summary = "いまの課題を話し合いました。",
        Texts = [new(PaperTextStyle.Text, "いまの課題を話し合いました。"), new(PaperTextStyle.Heading, "話し合ったこと"), new(PaperTextStyle.Small, "くわしくは example.org/sessions/study")],
        Picture = number % 2 == 0 ? new NewsletterPicture(new Image("images/board.png", 800, 600), "板の図", number == 2 ? "貼られた声（撮影：見本花子）" : "") : null,
        Code = ExamplePaper.Code,
        Source = ExampleHub.Source,
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
