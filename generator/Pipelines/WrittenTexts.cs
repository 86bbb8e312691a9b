using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Every file as it is written, whoever claims it: what must not be published is looked for once and everywhere.</summary>
internal static class WrittenTexts
{
    public static Pipeline<ContentFile, string> Define(SiteParts parts) => Pipeline
        .Named("privacy")
        .Reads("**")
        .Then(new ReadAnyText())
        .Then(new CheckPrivacy(parts.Organizations))
        .Then(new CheckPrivateNames(parts.People));
}
