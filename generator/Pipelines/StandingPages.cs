using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Standing pages (常設ページ): content/pages/*.md becomes <see cref="StandingPage"/> documents.</summary>
public static class StandingPages
{
    public static Pipeline<ContentFile, Bound> Define() => Pipeline
        .Named("standing-pages")
        .Reads("pages/*.md")
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseMarkdown())
        .Then(new BindStandingPage());
}
