using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Sessions (セッション): content/sessions/**.md becomes <see cref="Session"/> documents.</summary>
public static class Sessions
{
    public static Pipeline<ContentFile, Bound> Define() => Pipeline
        .Named("sessions")
        .Reads("sessions/**/*.md")
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseMarkdown())
        .Then(new BindSession());
}
