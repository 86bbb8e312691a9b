using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A year with its report, its numbers and its records; what is still to come is not among them.</summary>
internal sealed record AuditedYear(YearReport Report, YearFigures Figures, Site Site)
{
    public FiscalYear Year => Report.Year;

    /// <summary>The year as the subject of a finding about all of it.</summary>
    public string Subject => Year.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Its own targets, and those of earlier years that fall due in it, as <c>2022/t9</c>.</summary>
    public IEnumerable<(string Id, TargetFigure Figure)> Targets =>
    [
        .. Figures.Targets.Select(t => (t.Target.Id.Value, t)),
        .. Figures.CarriedOver.Select(t => (string.Create(CultureInfo.InvariantCulture, $"{t.PromisedIn.Year}/{t.Target.Id}"), t)),
    ];

    /// <summary>Sessions of every kind.</summary>
    public IEnumerable<Session> Sessions => Site.Sessions.Where(s => s.Year == Year && !s.IsUpcoming(Site.Today));

    public IEnumerable<Training> Trainings => Site.Trainings.Where(t => t.Year == Year && t.Schedule.LastDay < Site.Today);

    public IEnumerable<Recruitment> Recruitments => Site.Recruitments.Where(r => r.Year == Year);

    public IEnumerable<CompanyContact> Contacts => Site.Contacts.Where(c => c.Year == Year);

    public IEnumerable<Consultation> Consultations => Site.Consultations.Where(c => c.Year == Year);

    public IEnumerable<Application> Applications => Site.Applications.Where(a => a.Year == Year);

    public IEnumerable<ReuseRequest> ReuseRequests => Site.ReuseRequests.Where(r => r.Year == Year);

    /// <summary>The year's texts: its report, and what was held and written in it.</summary>
    public IEnumerable<Document> Texts =>
        [Report, .. Sessions, .. Trainings, .. Site.Articles.Where(a => FiscalYear.Of(a.PublishedOn) == Year), .. Recruitments];
}
