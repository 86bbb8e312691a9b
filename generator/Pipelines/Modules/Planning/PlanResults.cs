using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of years, and for each a page of targets and results, of counted records, and of what disagrees.</summary>
internal static class PlanResults
{
    public static IEnumerable<Page> Plan(Site site) => [Index(site), .. site.Years.Zip(site.Figures, (y, f) => PagesOf(y, f, site)).SelectMany(p => p)];

    private static ResultsIndexPage Index(Site site) => new()
    {
        Route = Crumbs.Results.Route,
        Title = "成果",
        Description = $"{site.Settings.Name}の、年度ごとの目標と成果です。目標にとどかなかった数字も、そのまま載せます。",
        Breadcrumbs = [Crumbs.Home],
        Years = site.Years,
        Figures = site.Figures,
    };

    // All three are there with the year, also while there is nothing to tell: an address must not go with the last record.
    private static ImmutableArray<Page> PagesOf(YearReport report, YearFigures figures, Site site)
    {
        var ledger = LedgerOf(report.Year, site);
        var notes = site.Notes.FirstOrDefault(n => n.Year == report.Year)?.Notes ?? [];
        return [PageOf(report, figures, ledger.Count, notes.Length, site), RecordsOf(report, ledger), NotesOf(report, notes)];
    }

    private static ResultsPage PageOf(YearReport report, YearFigures figures, int records, int notes, Site site) => new()
    {
        Route = report.Route,
        Title = report.Title,
        Description = report.Summary,
        Breadcrumbs = [Crumbs.Home, Crumbs.Results],
        PublishedOn = report.ReportedOn,
        Source = report.Source,
        Report = report,
        Figures = figures,
        RecordCount = records,
        NoteCount = notes,
        Funder = site.FindOrganization(report.Funder.Value),
        Grantee = site.FindOrganization(report.Grantee.Value),
        Sessions = [.. site.Sessions.Where(s => s.Year == report.Year)],
        Trainings = [.. site.Trainings.Where(t => t.Year == report.Year)],
        Articles = [.. site.Articles.Where(a => FiscalYear.Of(a.PublishedOn) == report.Year).Reverse().Select(Entry.Of)],
        Products = [.. site.Products.Where(p => p.Year == report.Year)],
    };

    private static RecordsPage RecordsOf(YearReport report, YearLedger ledger) => new()
    {
        Route = YearReport.RecordsOf(report.Year),
        Title = $"{report.Year}に数えた記録",
        Description = $"{report.Year}の成果の数のもとになった、企業ヒアリング、相談、参加申込、活用の申し出の記録です。",
        Breadcrumbs = BelowYear(report),
        Source = report.Source,
        Year = report.Year,
        Ledger = ledger,
    };

    private static NotesPage NotesOf(YearReport report, ImmutableArray<AuditNote> notes) => new()
    {
        Route = YearReport.NotesOf(report.Year),
        Title = $"{report.Year}の数字と記録のちがい",
        Description = $"{report.Year}の報告と記録をつき合わせて見つかったちがいのうち、そのままにしているものと、そのわけです。",
        Breadcrumbs = BelowYear(report),
        Source = report.Source,
        Year = report.Year,
        Notes = notes,
    };

    private static ImmutableArray<Crumb> BelowYear(YearReport report) =>
        [Crumbs.Home, Crumbs.Results, new Crumb(report.Title, report.Route)];

    private static YearLedger LedgerOf(FiscalYear year, Site site)
    {
        ImmutableArray<CompanyContact> contacts = [.. site.Contacts.Where(c => c.Year == year)];
        ImmutableArray<ReuseRequest> requests = [.. site.ReuseRequests.Where(r => r.Year == year)];
        return new YearLedger(
            contacts,
            [.. site.Consultations.Where(c => c.Year == year)],
            [.. site.Applications.Where(a => a.Year == year)],
            requests)
        {
            Articles = [.. site.Articles.Where(a => contacts.Any(c => c.Article?.Value == a.Slug)).Select(Entry.Of)],
            Roadmaps = [.. site.Roadmaps.Where(r => requests.Any(q => q.Roadmap.Value == r.Slug))],
        };
    }
}
