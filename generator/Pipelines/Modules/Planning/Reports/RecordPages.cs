using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Where a record is read: on its own page, or at its place among the records of its year.</summary>
internal static class RecordPages
{
    public static string Of(Recruitment recruitment, Site site) => site.Links.Href(recruitment.Route);

    public static string Of(CompanyContact contact, YearReport report, Site site) => At(RecordAnchors.Of(contact), report, site);

    public static string Of(Consultation consultation, YearReport report, Site site) => At(RecordAnchors.Of(consultation), report, site);

    public static string Of(Application application, YearReport report, Site site) => At(RecordAnchors.Of(application), report, site);

    public static string Of(ReuseRequest request, YearReport report, Site site) => At(RecordAnchors.Of(request), report, site);

    private static string At(string anchor, YearReport report, Site site) => $"{site.Links.Href(YearReport.RecordsOf(report.Year))}#{anchor}";
}
