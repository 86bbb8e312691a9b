using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of years and a page of targets and results for each.</summary>
internal static class PlanResults
{
    public static IEnumerable<Page> Plan(Site site) => [Index(site), .. site.Years.Zip(site.Figures, (y, f) => PageOf(y, f, site))];

    private static ResultsIndexPage Index(Site site) => new()
    {
        Route = Crumbs.Results.Route,
        Title = "成果",
        Description = $"{site.Settings.Name}の、年度ごとの目標と成果です。目標にとどかなかった数字も、そのまま載せます。",
        Breadcrumbs = [Crumbs.Home],
        Years = site.Years,
        Figures = site.Figures,
    };

    private static ResultsPage PageOf(YearReport report, YearFigures figures, Site site) => new()
    {
        Route = report.Route,
        Title = report.Title,
        Description = report.Summary,
        Breadcrumbs = [Crumbs.Home, Crumbs.Results],
        PublishedOn = report.ReportedOn,
        Source = report.Source,
        Report = report,
        Figures = figures,
        Notes = site.Notes.FirstOrDefault(n => n.Year == report.Year)?.Notes ?? [],
        Funder = site.FindOrganization(report.Funder.Value),
        Grantee = site.FindOrganization(report.Grantee.Value),
        Sessions = [.. site.Sessions.Where(s => s.Year == report.Year)],
        Trainings = [.. site.Trainings.Where(t => t.Year == report.Year)],
        Articles = [.. site.Articles.Where(a => FiscalYear.Of(a.PublishedOn) == report.Year).Reverse().Select(Entry.Of)],
        Products = [.. site.Products.Where(p => p.Year == report.Year)],
        Ledger = LedgerOf(report.Year, site),
    };

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
