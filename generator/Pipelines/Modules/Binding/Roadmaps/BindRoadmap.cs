using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a roadmap of a parsed file, with a cell for every stage and every sector of the site.</summary>
/// <param name="sectors">The site's sectors; empty when <c>site.yaml</c> could not be read, and cells are then not judged.</param>
public sealed class BindRoadmap(ImmutableArray<Sector> sectors) : PerItem<ParsedRoadmap, Bound>
{
    public override IEnumerable<object> Basis => [.. sectors];

    protected override Bound? Map(ParsedRoadmap item, BuildContext context)
    {
        var diagnostics = context.Diagnostics;
        if (item.Document.FrontMatter is not { } map)
        {
            return null;
        }

        // content/roadmaps/<slug>/roadmap.md and content/roadmaps/<slug>/editions/2.md: the folder's name is the address.
        var segments = item.Document.File.Split('/');
        var (name, isFrozen) = (segments[1], segments.Length > 3);
        if (!Slug.TryFrom(name, out var slug))
        {
            diagnostics.Add(FileDiagnostics.SlugInvalid(item.Document.Start, name, null));
            return null;
        }

        var fields = new FieldReader(map, RoadmapSchema.Schema, diagnostics);
        var declared = BindStages.From(fields.List(RoadmapSchema.Stages), diagnostics);
        var stages = sectors.IsEmpty ? [] : new BindCells(declared, sectors, isFrozen, diagnostics).From(item.Sections);
        var roadmap = Bind(item.Document, slug, fields) with
        {
            Edition = BindEdition.From(item.Document, fields, isFrozen, diagnostics),
            IsFrozen = isFrozen,
            Stages = stages,
            CurrentStage = CurrentStage(fields.Locate(RoadmapSchema.Current), declared, diagnostics),
        };
        return new Bound(roadmap, fields.IsComplete && !(isFrozen && roadmap.Edition is null));
    }

    private static Roadmap Bind(ParsedDocument document, Slug slug, FieldReader fields) => new()
    {
        Source = document.Start,
        Slug = slug,
        Body = document.Body,
        Title = fields.Required(RoadmapSchema.Title),
        Catchphrase = fields.Required(RoadmapSchema.Catchphrase),
        Summary = fields.Required(RoadmapSchema.Summary),
        SummarySource = fields.PlaceOf(RoadmapSchema.Summary),
        Goal = fields.Optional(RoadmapSchema.Goal, ""),
        Phase = fields.Required(RoadmapSchema.Phase),
        IsSample = fields.Optional(RoadmapSchema.Sample, false),
        UpdatedOn = fields.Locate(RoadmapSchema.Updated)?.Value,
        Topics = fields.LocatedList(RoadmapSchema.Topics),
        IsDraft = fields.Optional(RoadmapSchema.Draft, false),
        Evidence = fields.Locate(RoadmapSchema.Evidence)?.Value,
    };

    private static Slug? CurrentStage(
        Located<Slug>? current, ImmutableArray<DeclaredStage> stages, DiagnosticBag diagnostics)
    {
        if (current is not { } id || stages.Any(s => s.Id == id.Value))
        {
            return current?.Value;
        }

        var ids = stages.Select(s => s.Id.Value).ToArray();
        diagnostics.Add(RoadmapDiagnostics.CurrentStageUnknown(
            id.As(id.Value.Value), NearestName.Find(id.Value.Value, ids), string.Join("、", ids)));
        return null;
    }
}
