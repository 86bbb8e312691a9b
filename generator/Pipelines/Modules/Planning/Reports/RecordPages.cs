using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Where a record without a page of its own is read: the article that tells of it, otherwise the results of its year.</summary>
internal static class RecordPages
{
    public static string Of(CompanyContact contact, YearReport report, Site site) => site.Links.Href(
        ArticleOf(contact.Article?.Value, site) ??
        ArticleOf(site.Recruitments.FirstOrDefault(r => r.Slug == contact.Recruitment?.Value)?.Article?.Value, site) ??
        report.Route);

    public static string Of(Recruitment recruitment, YearReport report, Site site) =>
        site.Links.Href(ArticleOf(recruitment.Article?.Value, site) ?? report.Route);

    public static string Of(ReuseRequest request, YearReport report, Site site) =>
        site.Links.Href(site.FindRoadmap(request.Roadmap.Value)?.Route ?? report.Route);

    private static Route? ArticleOf(Slug? slug, Site site) => site.Articles.FirstOrDefault(a => a.Slug == slug)?.Route;
}
