using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Calls for pro bono (プロボノ募集): content/recruitments/*.md becomes <see cref="Recruitment"/> documents.</summary>
public static class Recruitments
{
    public static Pipeline<ContentFile, Bound> Define() => Pipeline
        .Named("recruitments")
        .Reads("recruitments/*.md")
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseMarkdown())
        .Then(new BindRecruitment());
}
