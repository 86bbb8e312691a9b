using System.Text;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Renders the empty intake sheet of voice cards as CSV: UTF-8 with a byte order mark, without which Excel misreads Japanese.</summary>
public sealed class RenderIntakeSheet : IModule<GatheredSite, OutputFile>
{
    public ImmutableArray<OutputFile> Run(ImmutableArray<GatheredSite> input, BuildContext context) =>
        input.Any(g => g.Site.Roadmaps.Any(r => !r.Stages.IsEmpty))
            ? [new OutputFile(RoadmapRoutes.IntakeSheet.OutputPath, Encoding.UTF8.GetBytes($"\uFEFF{CardHeader.Line}\r\n"))]
            : [];
}
