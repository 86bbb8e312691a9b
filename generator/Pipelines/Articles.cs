using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Articles (記事): content/articles/**.md becomes <see cref="Article"/> documents.</summary>
public static class Articles
{
    public static Pipeline<ContentFile, Bound> Define() => Pipeline
        .Named("articles")
        .Reads("articles/**/*.md")
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseMarkdown())
        .Then(new BindArticle());
}
