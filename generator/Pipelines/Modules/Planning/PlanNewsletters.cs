using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of newsletters and the sheets of each; nothing while there is none.</summary>
internal static class PlanNewsletters
{
    /// <param name="site">For its newsletters and what they choose.</param>
    /// <param name="pages">All other pages, for what they say of themselves.</param>
    /// <param name="makesPdf">True when the sheets are files to download, too.</param>
    public static IEnumerable<Page> Plan(Site site, IReadOnlyCollection<Page> pages, bool makesPdf)
    {
        var fit = new NewsletterFit(site.Settings);
        ImmutableArray<NewsletterPage> issues = [.. site.Newsletters.Select(n => PageOf(n, site, pages, fit) with { HasPdf = makesPdf })];
        return issues.IsEmpty ? [] : [Index(issues, site), .. issues];
    }

    private static NewsletterIndexPage Index(ImmutableArray<NewsletterPage> issues, Site site) => new()
    {
        Route = NewsletterIndexPage.Address,
        Title = Crumbs.Newsletters.Text,
        Description = $"{site.Settings.Name}の広報誌です。A4の紙に印刷して配れます。",
        Breadcrumbs = [Crumbs.Home],
        Issues = issues,
    };

    private static NewsletterPage PageOf(Newsletter newsletter, Site site, IReadOnlyCollection<Page> pages, NewsletterFit fit)
    {
        var chosen = ChosenBy(newsletter, site);
        ImmutableArray<ImmutableArray<NewsletterItem>> items = [.. chosen.Select((c, i) => NewsletterItems.Of(c.Document, i + 1, c.Source, site))];
        var (head, back) = (HeadOf(newsletter, site), NewsletterBack.Of(newsletter, site, pages, fit));
        string[] titles = [.. items.Select(i => i[0].Title)];
        var layout = new NewsletterLayout(
            newsletter.Pages, fit.Front(head, newsletter.Body, titles), fit.Back(back), fit, items);
        return new NewsletterPage
        {
            Route = newsletter.Route,
            Title = $"{newsletter.Title} {newsletter.NumberName}",
            Description = newsletter.Summary.Length > 0 ? newsletter.Summary : $"{string.Join('、', titles.Select(t => $"「{t}」"))}をのせました。",
            Breadcrumbs = [Crumbs.Home, Crumbs.Newsletters],
            IsListed = false,
            IsArticle = true,
            PublishedOn = newsletter.PublishedOn,
            Source = newsletter.Source,
            Size = PaperSize.A4,
            Newsletter = newsletter,
            Head = head,
            Sheets = layout.Sheets,
            Entries = [.. chosen.Select(c => site.EntryOf(c.Document))],
            Back = back,
            Code = QrMatrix.Of(site.Links.Absolute(Route.Home)),
            Crowded = [.. layout.Crowded.Select(c => c with { Source = SourceOf(c, newsletter) })],
        };
    }

    // What is unknown, named by two, there twice or not published has been told.
    private static ImmutableArray<(Document Document, SourceSpan Source)> ChosenBy(Newsletter newsletter, Site site)
    {
        Document[] all = [.. site.Articles, .. site.Sessions];
        return
        [
            .. newsletter.Chosen.DistinctBy(c => c.Value)
                .Select(c => (c.Span, Meant: all.Where(c.Value.Means).ToArray())).Where(c => c.Meant.Length == 1)
                .Select(c => (c.Meant[0], c.Span)),
        ];
    }

    private static ImmutableArray<PaperText> HeadOf(Newsletter newsletter, Site site) =>
    [
        new(PaperTextStyle.Kicker, site.Settings.Name),
        new(PaperTextStyle.Display, newsletter.Title),
        new(PaperTextStyle.Text, $"{newsletter.NumberName}　{JapaneseDate.Full(newsletter.PublishedOn)}発行"),
        new(PaperTextStyle.Small, $"{newsletter.Period}のできごと"),
    ];

    private static SourceSpan SourceOf(NewsletterCrowding crowding, Newsletter newsletter) => crowding.Part switch
    {
        NewsletterPart.Front => newsletter.GreetingSource,
        NewsletterPart.Back => SourceSpan.StartOf("site.yaml"),
        _ => crowding.Source,
    };
}
