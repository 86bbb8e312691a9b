using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Where a record is read: on its own page, in the article that tells of it, or among the results of its year.</summary>
internal static class RecordPages
{
    public static string Of(CompanyContact contact, YearReport report, Site site) => site.Links.Href(
        site.Articles.FirstOrDefault(a => a.Slug == contact.Article?.Value)?.Route ??
        site.Recruitments.FirstOrDefault(r => r.Slug == contact.Recruitment?.Value)?.Route ??
        report.Route);

    public static string Of(Recruitment recruitment, Site site) => site.Links.Href(recruitment.Route);

    public static string Of(ReuseRequest request, YearReport report, Site site) =>
        site.Links.Href(site.FindRoadmap(request.Roadmap.Value)?.Route ?? report.Route);
}
