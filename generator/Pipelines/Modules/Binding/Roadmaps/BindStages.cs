using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads the stages that a roadmap's front matter declares.</summary>
internal static class BindStages
{
    // The page of a roadmap has anchors by-…, sector-… and stage-… of its own; a cell's is <stage>-<sector>.
    private static readonly string[] Reserved = ["by", "sector", "stage"];

    public static ImmutableArray<DeclaredStage> From(ImmutableArray<MapNode> maps, DiagnosticBag diagnostics)
    {
        var ids = new UniqueIds(diagnostics);
        return [.. maps.Select(m => Bind(m, ids, diagnostics)).OfType<DeclaredStage>()];
    }

    private static DeclaredStage? Bind(MapNode map, UniqueIds ids, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, StageSchema.Schema, diagnostics);
        var id = fields.Locate(StageSchema.Id);
        if (id is { } written && Reserved.Contains(written.Value.Value))
        {
            diagnostics.Add(RoadmapDiagnostics.StageIdReserved(written.Span, written.Value.Value));
        }

        var stage = new DeclaredStage(
            id?.Value ?? default, fields.Required(StageSchema.Name), fields.Optional(StageSchema.Aim, ""), map.Span);
        return fields.IsComplete && ids.TryAdd(id!.Value) ? stage : null;
    }
}
