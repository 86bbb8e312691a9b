using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Renders every roadmap and each of its editions as JSON and CSV, and the JSON Schema.</summary>
public sealed class RenderRoadmapData : IModule<GatheredSite, OutputFile>
{
    public ImmutableArray<OutputFile> Run(ImmutableArray<GatheredSite> input, BuildContext context) =>
        [.. input.SelectMany(g => Files(g.Site))];

    private static IEnumerable<OutputFile> Files(Site site) =>
    [
        new OutputFile(RoadmapRoutes.DataSchema.OutputPath, RoadmapSchemaJson.Write(site.Links)),
        .. site.Histories
            .SelectMany(h => h.Steps.Select(s => PlanEditions.Pinned(s.Roadmap)).Prepend(h.Current))
            .Where(r => !r.Stages.IsEmpty)
            .SelectMany(r => FilesOf(r, site)),
    ];

    private static IEnumerable<OutputFile> FilesOf(Roadmap roadmap, Site site) =>
    [
        new OutputFile(RoadmapRoutes.Json(roadmap).OutputPath, RoadmapJson.Write(roadmap, site.Settings, site.Links)),
        new OutputFile(RoadmapRoutes.Csv(roadmap).OutputPath, RoadmapCsv.Write(roadmap, site.Links)),
    ];
}
