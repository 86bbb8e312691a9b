using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Translations (翻訳): a file <c>name.en.md</c> beside <c>name.md</c> becomes a <see cref="Translation"/>; <c>site.en.yaml</c> becomes <see cref="HubWords"/>.</summary>
internal static class Translations
{
    public static Pipeline<ContentFile, HubWords> HubWords() => Pipeline
        .Named("hub-words")
        .Reads("site.*.yaml")
        .Then(new DecodeText())
        .Then(new ParseYaml())
        .Then(new BindHubWords());

    public static Pipeline<ContentFile, Translation> OfRoadmaps(SiteSettings settings) => Pipeline
        .Named("roadmap-translations")
        .Reads("roadmaps/*/roadmap.*.md")
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseRoadmap())
        .Then(new BindRoadmapTranslation(settings));

    public static Pipeline<ContentFile, Translation> OfTexts() => Pipeline
        .Named("text-translations")
        .Reads("**/*.md")
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseMarkdown())
        .Then(new BindTextTranslation());
}
