using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Trainings (研修): content/trainings/**.md becomes <see cref="Training"/> documents.</summary>
public static class Trainings
{
    public static Pipeline<ContentFile, Bound> Define() => Pipeline
        .Named("trainings")
        .Reads("trainings/**/*.md")
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseMarkdown())
        .Then(new BindTraining());
}
