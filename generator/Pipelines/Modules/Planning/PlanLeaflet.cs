using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the leaflet: what pages and <c>site.yaml</c> say in short, on six panels. A hub without a roadmap has none.</summary>
internal static class PlanLeaflet
{
    /// <summary>How anybody takes part, on paper.</summary>
    internal const string ToBeHeard = "困っていること、できそうなこと。短い言葉でかまいません。届いた声がどうなったかを、サイトでお知らせします。";

    // A letter fold (巻き三つ折り): the panel that folds in is 3 mm narrower, and lies left outside and right inside.
    private const int Narrow = 97;
    private const int Wide = 100;

    private static readonly SourceSpan Settings = SourceSpan.StartOf("site.yaml");

    /// <param name="site">For its settings and roadmaps.</param>
    /// <param name="pages">All other pages, for what they say of themselves.</param>
    /// <param name="makesPdf">True when it is a file to download, too.</param>
    public static IEnumerable<Page> Plan(Site site, IReadOnlyCollection<Page> pages, bool makesPdf) => site.Roadmaps.IsEmpty
        ? []
        :
        [
            new LeafletPage
            {
                Route = LeafletPage.Address,
                Title = "リーフレット",
                Description = $"{site.Settings.Name}の、A4の三つ折りのリーフレットです。印刷して配れます。",
                Breadcrumbs = [Crumbs.Home],
                IsListed = false,
                Size = PaperSize.A4Landscape,
                HasPdf = makesPdf,
                Sides = [new LeafletSide("表面", [Sectors(site), Back(site, pages), Cover(site)]), new LeafletSide("裏面", Inside(site, pages))],
            },
        ];

    private static LeafletPanel Cover(Site site) => new()
    {
        Width = Wide,
        IsCover = true,
        Texts = [new(PaperTextStyle.Kicker, site.Settings.Name), new(PaperTextStyle.Display, site.Settings.Headline), new(PaperTextStyle.Text, site.Settings.Description)],
        Source = Settings,
    };

    private static LeafletPanel Sectors(Site site) => Listed(
        site.Settings, "あなたの立場から", Narrow, [.. site.Settings.Sectors.Select(s => (s.Name, s.Invitation))]);

    private static LeafletPanel Back(Site site, IEnumerable<Page> pages)
    {
        var contact = pages.FirstOrDefault(p => p.Route.Path == site.Settings.ContactUrl);
        var about = site.StandingPages.FirstOrDefault(p => site.Settings.FooterNavigation.Any(n => n.Route.Value == p.Route) && p.Route != contact?.Route);
        return new LeafletPanel
        {
            Width = Wide,
            Texts =
            [
                .. about is null ? [] : Said(about.Title, about.Summary),
                .. contact is null ? [] : Said(contact.Title, contact.Description),
                .. OperatorOf(site),
                .. Remark(site.Settings.FunderCredit),
            ],
            Code = QrMatrix.Of(site.Links.Absolute(Route.Home)),
            CodeLabel = $"{site.Settings.Name}のトップページの QR コード",
            CodeText = "サイトは、このアドレスへ",
            Source = about?.SummarySource ?? about?.Source ?? Settings,
        };
    }

    // Up to two roadmaps; then the way around the site, and how to be heard.
    private static ImmutableArray<LeafletPanel> Inside(Site site, IReadOnlyCollection<Page> pages)
    {
        LeafletPanel[] panels = [.. site.Roadmaps.Take(2).Select(r => Of(r, site)), Guide(site, pages), Voices(site)];
        return [.. panels.Take(3).Select((p, i) => p with { Width = i == 2 ? Narrow : Wide })];
    }

    // The stages are told where there is room for them.
    private static LeafletPanel Of(Roadmap roadmap, Site site)
    {
        var panel = new LeafletPanel
        {
            Width = Narrow,
            Texts =
            [
                new(PaperTextStyle.Kicker, roadmap.Title + (roadmap.IsSample ? "（見本）" : "")),
                new(PaperTextStyle.Title, roadmap.Catchphrase),
                .. Paragraph(roadmap.Summary),
                .. roadmap.Goal.Length == 0 ? [] : Said("めざすところ", roadmap.Goal),
                .. roadmap.Stages.IsEmpty ? [] : Said("空いている役割", $"{roadmap.OpenRoles.Count().ToString(CultureInfo.InvariantCulture)}か所で、あなたの考えを待っています。"),
            ],
            Code = QrMatrix.Of(site.Links.Absolute(roadmap.Route)),
            CodeLabel = $"{roadmap.Title}のページの QR コード",
            CodeText = "くわしくは、このページへ",
            Source = roadmap.SummarySource ?? roadmap.Source,
        };
        return roadmap.Stages.IsEmpty ? panel : FirstThatFits(site.Settings, panel with { Texts = [.. panel.Texts, .. StagesOf(roadmap)] }, panel);
    }

    private static IEnumerable<PaperText> StagesOf(Roadmap roadmap) => roadmap.Stages
        .Select(s => new PaperText(PaperTextStyle.Text, s.Aim.Length > 0 ? $"{s.Name}：{s.Aim}" : s.Name))
        .Prepend(new PaperText(PaperTextStyle.Heading, "道すじ"));

    private static LeafletPanel Guide(Site site, IReadOnlyCollection<Page> pages) => Listed(site.Settings, "サイトで見られること", Narrow,
    [
        .. site.Settings.Navigation
            .Select(n => (n.Text, Page: pages.FirstOrDefault(p => p.Route == n.Route.Value)))
            .Where(n => n.Page is not null)
            .Select(n => (n.Text, n.Page!.Description)),
    ]);

    // As large as there is room for: texts to read, remarks, or the names alone.
    private static LeafletPanel Listed(SiteSettings settings, string title, int width, ImmutableArray<(string Name, string Text)> items)
    {
        LeafletPanel With(Func<(string Name, string Text), IEnumerable<PaperText>> texts) => new()
        {
            Width = width,
            Texts = [new(PaperTextStyle.Title, title), .. items.SelectMany(texts)],
            Source = Settings,
        };
        return FirstThatFits(
            settings,
            With(i => Said(i.Name, i.Text)),
            With(i => [new(PaperTextStyle.Heading, i.Name), .. Remark(i.Text)]),
            With(i => [new(PaperTextStyle.Heading, i.Name)]));
    }

    private static LeafletPanel FirstThatFits(SiteSettings settings, params LeafletPanel[] fullestFirst)
    {
        var texts = new PaperTextFit(settings);
        return fullestFirst.FirstOrDefault(p => PanelFit.Of(p, texts).Fits) ?? fullestFirst[^1];
    }

    private static LeafletPanel Voices(Site site) => new()
    {
        Width = Wide,
        Texts =
        [
            new(PaperTextStyle.Title, "声を届ける"),
            new(PaperTextStyle.Text, ToBeHeard),
        ],
        Code = QrMatrix.Of(site.Links.Absolute(RoadmapRoutes.Voices(site.Roadmaps[0].Slug))),
        CodeLabel = "寄せられた声のページの QR コード",
        CodeText = "これまでの声は、このページへ",
        Source = Settings,
    };

    private static PaperText[] OperatorOf(Site site) =>
        site.Settings.Operator is { } id && site.FindOrganization(id.Value) is { } organization ? Remark($"運営：{organization.Name}") : [];

    private static PaperText[] Said(string heading, string text) =>
        text.Length == 0 ? [] : [new(PaperTextStyle.Heading, heading), new(PaperTextStyle.Text, text)];

    private static PaperText[] Paragraph(string text) => text.Length == 0 ? [] : [new(PaperTextStyle.Text, text)];

    private static PaperText[] Remark(string text) => text.Length == 0 ? [] : [new(PaperTextStyle.Small, text)];
}
