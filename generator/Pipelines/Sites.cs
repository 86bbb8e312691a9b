using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Sites (サイト): all parts become one site, and everything that refers to something is checked.</summary>
public static class Sites
{
    public static Pipeline<SiteParts, GatheredSite> Define() => Pipeline
        .Named("site")
        .From<SiteParts>()
        .Then(new GatherSite())
        .Then(new CheckReferences())
        .Then(new CheckEditions())
        .Then(new CheckVoices())
        .Then(new CheckTrainings())
        .Then(new CheckRecords())
        .Then(new CheckRecruitments())
        .Then(new CheckNewsletters())
        .Then(new CheckTranslations())
        .Then(new AuditYears())
        .Then(new CheckBodyLinks());
}
