using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Roadmaps (ロードマップ): content/roadmaps/&lt;slug&gt;/roadmap.md becomes <see cref="Roadmap"/> documents.</summary>
public static class Roadmaps
{
    public static Pipeline<ContentFile, Bound> Define(ImmutableArray<Sector> sectors) =>
        Reading("roadmaps", "roadmaps/*/roadmap.md", sectors);

    internal static Pipeline<ContentFile, Bound> Reading(string name, string files, ImmutableArray<Sector> sectors) => Pipeline
        .Named(name)
        .Reads(files)
        .Then(new SplitFrontMatter())
        .Then(new ParseYaml())
        .Then(new ParseRoadmap())
        .Then(new BindRoadmap(sectors));
}
