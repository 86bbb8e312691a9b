using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Frozen editions (版): content/roadmaps/&lt;slug&gt;/editions/&lt;n&gt;.md becomes <see cref="Roadmap"/> documents.</summary>
public static class RoadmapEditions
{
    public static Pipeline<ContentFile, Bound> Define(ImmutableArray<Sector> sectors) =>
        Roadmaps.Reading("roadmap-editions", "roadmaps/*/editions/*.md", sectors);
}
