using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Images (画像): content/images/** is checked here, and rendered in several sizes when the site is known to be good.</summary>
public static class Images
{
    public static Pipeline<ContentFile, SourcePicture> Define() => Pipeline
        .Named("images")
        .Reads("images/**")
        .Then(new CheckImages());
}
