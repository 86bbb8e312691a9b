using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Plans the list of recruitments (プロボノ募集) and a page for each; nothing while there is none.</summary>
internal static class PlanProbono
{
    public static IEnumerable<Page> Plan(Site site) =>
        site.Recruitments.IsEmpty ? [] : [Index(site), .. site.Recruitments.Select(r => PageOf(r, site))];

    private static ProbonoPage Index(Site site)
    {
        // The site has them newest first, and sorting keeps that order.
        var lines = site.Recruitments.Select(r => RecruitmentLine.Of(r, site)).ToArray();
        return new ProbonoPage
        {
            Route = Crumbs.Probono.Route,
            Title = "プロボノ募集",
            Description = $"{site.Settings.Name}の、プロボノの募集と、そのあとの記録です。プロボノは、仕事で身につけた力を生かすボランティアです。",
            Breadcrumbs = [Crumbs.Home],
            Open = [.. lines.Where(l => l.IsOpen).OrderBy(l => l.Recruitment.Deadline ?? DateOnly.MaxValue)],
            Matched = [.. lines.Where(l => l.Recruitment.State == RecruitmentState.Matched)],
            Closed = [.. lines.Where(l => !l.IsOpen && l.Recruitment.State != RecruitmentState.Matched)],
            Years = YearsOf(site),
        };
    }

    private static ImmutableArray<ProbonoYear> YearsOf(Site site)
    {
        IEnumerable<FiscalYear> years =
        [
            .. site.Applications.Select(a => a.Year), .. site.Consultations.Select(c => c.Year), .. site.Recruitments.Select(r => r.Year),
            .. site.Recruitments.SelectMany(r => r.Matches).Select(m => m.When).OfType<Schedule>().Select(w => FiscalYear.Of(w.FirstDay)),
        ];
        return [.. years.Distinct().OrderDescending().Select(y => ProbonoYear.Of(y, site)).Where(y => !y.IsEmpty)];
    }

    private static RecruitmentPage PageOf(Recruitment recruitment, Site site) => new()
    {
        Route = recruitment.Route,
        Title = recruitment.Title,
        Description = recruitment.Summary,
        Breadcrumbs = [Crumbs.Home, Crumbs.Probono],
        IsArticle = true,
        PublishedOn = recruitment.PublishedOn,
        Source = recruitment.Source,
        Line = RecruitmentLine.Of(recruitment, site),
        Article = site.Articles.FirstOrDefault(a => a.Slug == recruitment.Article?.Value) is { } article ? site.EntryOf(article) : null,
        Contacts = [.. site.Contacts.Where(c => c.Recruitment?.Value == recruitment.Slug)],
        ReportedYears = [.. site.Years.Select(y => y.Year)],
        Topics = TopicsOf.Document(recruitment, site),
    };
}
