using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Images (画像): content/images/** is checked and published as it is.</summary>
public static class Images
{
    public static Pipeline<ContentFile, OutputFile> Define() => Pipeline
        .Named("images")
        .Reads("images/**")
        .Then(new CheckImages())
        .Then(new CopyFiles());
}
