using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a target of its map in a year's report.</summary>
internal static class BindTarget
{
    public static Target? From(MapNode map, FiscalYear year, UniqueIds ids, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, TargetSchema.Schema, diagnostics);
        var id = fields.Locate(TargetSchema.Id);
        var value = fields.Locate(TargetSchema.Value);
        var stated = fields.Locate(TargetSchema.Stated);
        var measure = fields.Locate(TargetSchema.Measure);
        CheckUnits(value, stated, diagnostics);
        MeasureUnits.Check(measure, value?.Value.Unit ?? "", diagnostics);
        var target = new Target
        {
            Id = id?.Value ?? default,
            Name = fields.Required(TargetSchema.Name),
            Text = fields.Required(TargetSchema.Text),
            Value = value?.Value.Value,
            Unit = value?.Value.Unit ?? stated?.Value.Unit ?? "",
            Measure = measure?.Value,
            Scope = fields.Optional(TargetSchema.Scope, TargetScope.Programme),
            PartOf = fields.Locate(TargetSchema.PartOf),
            Through = fields.Locate(TargetSchema.Through),
            CountingRule = fields.Optional(TargetSchema.Rule, ""),
            StatedValue = stated?.Value.Value,
            GivenState = fields.Locate(TargetSchema.State)?.Value,
            Due = fields.Optional(TargetSchema.Due, year),
            Note = fields.Optional(TargetSchema.Note, ""),
            Source = id?.Span ?? map.Span,
        };
        return fields.IsComplete && ids.TryAdd(id!.Value) ? target : null;
    }

    // 20社 against 17名 cannot be compared, and a percentage of it would be a lie.
    private static void CheckUnits(
        Located<(int Value, string Unit)>? value, Located<(int Value, string Unit)>? stated, DiagnosticBag diagnostics)
    {
        if (value is { } v && stated is { } s && v.Value.Unit != s.Value.Unit)
        {
            diagnostics.Add(YearDiagnostics.UnitsDiffer(s.Span, v.Value.Unit, s.Value.Unit, s.Value.Value));
        }
    }
}
