using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a fiscal year's report of a parsed file.</summary>
public sealed class BindYearReport() : BindDocument<YearReport>(YearSchema.Schema)
{
    private protected override YearReport Bind(ParsedDocument item, Slug slug, FieldReader fields, DiagnosticBag diagnostics)
    {
        var year = fields.Required(YearSchema.Year);
        return new YearReport
        {
            Source = item.Start,
            Slug = slug,
            Body = item.Body,
            Title = fields.Required(YearSchema.Title),
            Summary = fields.Required(YearSchema.Summary),
            Year = year,
            Funder = fields.Locate(YearSchema.Funder) ?? default,
            Grantee = fields.Locate(YearSchema.Grantee) ?? default,
            GrantLabel = fields.Required(YearSchema.Grant),
            ProjectName = fields.Required(YearSchema.Project),
            DocumentName = fields.Required(YearSchema.DocumentName),
            ReportedOn = fields.Required(YearSchema.Reported),
            Period = fields.Required(YearSchema.Period),
            Purposes = [.. Maps(fields, YearSchema.Purposes).Select(m => BindPurpose(m, diagnostics)).OfType<Purpose>()],
            Programmes = BindProgrammes(Maps(fields, YearSchema.Programmes), year, diagnostics),
            Preamble = fields.Optional(YearSchema.Preamble, ""),
            Acceptances = [.. Maps(fields, YearSchema.Acceptances).Select(m => BindAcceptance(m, diagnostics)).OfType<Acceptance>()],
            IsDraft = fields.Optional(Shared.Draft, false),
        };
    }

    private static ImmutableArray<MapNode> Maps(FieldReader fields, Field<ImmutableArray<Located<MapNode>>> field) =>
        fields.List(field);

    private static Purpose? BindPurpose(MapNode map, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, PurposeSchema.Schema, diagnostics);
        var purpose = new Purpose(fields.Required(PurposeSchema.Horizon), fields.Required(PurposeSchema.Text)) { Source = map.Span };
        return fields.IsComplete ? purpose : null;
    }

    private static ImmutableArray<Programme> BindProgrammes(
        ImmutableArray<MapNode> maps, FiscalYear year, DiagnosticBag diagnostics)
    {
        var ids = new UniqueIds(diagnostics);
        return [.. maps.Select(m => BindProgramme(m, year, ids, diagnostics)).OfType<Programme>()];
    }

    private static Programme? BindProgramme(MapNode map, FiscalYear year, UniqueIds ids, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, ProgrammeSchema.Schema, diagnostics);
        ImmutableArray<Target> targets =
            [.. Maps(fields, ProgrammeSchema.Targets).Select(m => BindTarget.From(m, year, ids, diagnostics)).OfType<Target>()];
        TargetParts.Check(targets, diagnostics);
        var programme = new Programme(
            fields.Required(ProgrammeSchema.Number),
            fields.Required(ProgrammeSchema.Title),
            targets,
            [.. fields.LocatedList(ProgrammeSchema.Results).Select(r => new StatedResult(r.Value) { Source = r.Span })],
            [.. Maps(fields, ProgrammeSchema.Activities).Select(m => BindActivity(m, diagnostics)).OfType<Activity>()])
        {
            Records = fields.List(ProgrammeSchema.Records),
        };
        return fields.IsComplete ? programme : null;
    }

    private static Acceptance? BindAcceptance(MapNode map, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, AcceptanceSchema.Schema, diagnostics);
        var acceptance = new Acceptance(fields.Locate(AcceptanceSchema.Finding) ?? default, fields.Required(AcceptanceSchema.Reason));
        return fields.IsComplete ? acceptance : null;
    }

    private static Activity? BindActivity(MapNode map, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, ActivitySchema.Schema, diagnostics);
        var activity = new Activity(fields.Locate(ActivitySchema.When)?.Value, fields.Required(ActivitySchema.Text)) { Source = map.Span };
        return fields.IsComplete ? activity : null;
    }
}
