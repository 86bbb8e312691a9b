using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Fits the sections of a roadmap's body into its stages × sectors; what nobody wrote becomes a blank cell.</summary>
/// <param name="stages">What the front matter declares.</param>
/// <param name="sectors">The site's.</param>
/// <param name="acceptsWords">True for an edition that nobody may change any more, and for translations: a sector is known there by its other names (ことば) too.</param>
/// <param name="diagnostics">Where problems are reported.</param>
internal sealed class BindCells(
    ImmutableArray<DeclaredStage> stages, ImmutableArray<Sector> sectors, bool acceptsWords, DiagnosticBag diagnostics)
{
    private const string Partners = "担い手";

    private readonly Dictionary<(Slug Stage, Slug Sector), Cell> _cells = [];
    private readonly Dictionary<Slug, SourceSpan> _headings = [];

    public ImmutableArray<Stage> From(ImmutableArray<Section> sections)
    {
        DeclaredStage? stage = null;
        foreach (var section in sections)
        {
            if (section.Level == 2)
            {
                stage = ResolveStage(section);
            }
            else if (section.Level == 3 && stage is not null)
            {
                AddCell(stage, section);
            }
            else if (section.Level > 3)
            {
                diagnostics.Add(RoadmapDiagnostics.HeadingTooDeep(section.Heading));
            }
        }

        return [.. stages.Select(Complete)];
    }

    private DeclaredStage? ResolveStage(Section section)
    {
        var heading = section.Heading;
        var stage = stages.FirstOrDefault(s => s.Name == heading.Value);
        if (stage is null)
        {
            var names = stages.Select(s => s.Name).ToArray();
            diagnostics.Add(RoadmapDiagnostics.StageUnknown(
                heading, NearestName.Find(heading.Value, names), string.Join("、", names)));
            return null;
        }

        if (!_headings.TryAdd(stage.Id, heading.Span))
        {
            diagnostics.Add(RoadmapDiagnostics.StageDuplicated(heading, _headings[stage.Id]));
        }

        ReportStray(section.Items.IsEmpty ? section.Stray : section.Items[0].Span);
        return stage;
    }

    private void AddCell(DeclaredStage stage, Section section)
    {
        var heading = section.Heading;
        if (sectors.FirstOrDefault(s => s.Name == heading.Value || (acceptsWords && s.Words.Contains(heading.Value))) is not { } sector)
        {
            // Without sectors site.yaml could not be read, which has been reported.
            var names = sectors.Select(s => s.Name).ToArray();
            if (names.Length > 0)
            {
                diagnostics.Add(RegisterDiagnostics.SectorUnknown(
                    heading, NearestName.Find(heading.Value, names), string.Join("、", names)));
            }

            return;
        }

        ReportStray(section.Stray);
        var cell = new Cell(stage.Id, sector, [.. section.Items.Select(RoleOf)], heading.Span);
        if (!_cells.TryAdd((stage.Id, sector.Id), cell))
        {
            diagnostics.Add(RoadmapDiagnostics.CellDuplicated(heading, _cells[(stage.Id, sector.Id)].Source));
        }
    }

    private Role RoleOf(SectionItem item)
    {
        if (item.Text.IsEmpty)
        {
            diagnostics.Add(RoadmapDiagnostics.RoleEmpty(item.Span));
        }

        ReportStray(item.Stray);
        return new Role(item.Mark is { } mark ? StateOf(mark) : RoleState.Proposed, item.Text) { Partners = PartnersOf(item.Details) };
    }

    private Body PartnersOf(ImmutableArray<SectionDetail> details)
    {
        var partners = Body.Empty;
        foreach (var detail in details)
        {
            if (detail.Name.Value != Partners || detail.Text.IsEmpty)
            {
                diagnostics.Add(RoadmapDiagnostics.RoleDetailUnknown(detail.Name));
            }
            else if (!partners.IsEmpty)
            {
                diagnostics.Add(RoadmapDiagnostics.RoleDetailDuplicated(detail.Name));
            }
            else
            {
                partners = detail.Text;
            }
        }

        return partners;
    }

    private RoleState StateOf(Located<string> mark)
    {
        RoleState[] states = [RoleState.Proposed, RoleState.Agreed, RoleState.Underway, RoleState.Done];
        foreach (var state in states)
        {
            if (state.ToName() == mark.Value)
            {
                return state;
            }
        }

        var names = states.Select(s => s.ToName()).ToArray();
        diagnostics.Add(RoadmapDiagnostics.RoleStateUnknown(
            mark, NearestName.Find(mark.Value, names), string.Join("、", names)));
        return RoleState.Proposed;
    }

    private void ReportStray(SourceSpan? stray)
    {
        if (stray is { } place)
        {
            diagnostics.Add(RoadmapDiagnostics.TextOutsideList(place));
        }
    }

    private Stage Complete(DeclaredStage stage) => new(
        stage.Id,
        stage.Name,
        stage.Aim,
        [.. sectors.Select(s => _cells.GetValueOrDefault((stage.Id, s.Id)) ?? Blank(stage, s))]);

    private Cell Blank(DeclaredStage stage, Sector sector) =>
        new(stage.Id, sector, [], _headings.GetValueOrDefault(stage.Id, stage.Span));
}
