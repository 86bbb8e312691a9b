using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Newsletters (広報誌): content/newsletters/*.md becomes <see cref="Newsletter"/> documents.</summary>
public static class Newsletters
{
    public static Pipeline<ContentFile, Bound> Define() => Pipeline
        .Named("newsletters")
        .Reads("newsletters/*.md")
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseMarkdown())
        .Then(new BindNewsletter());
}
