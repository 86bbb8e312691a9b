using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads the keys by which a roadmap's file is an edition: its number, what it changed and why.</summary>
internal static class BindEdition
{
    /// <param name="document">The file; that of a frozen edition is named by its number.</param>
    /// <param name="fields">Its front matter.</param>
    /// <param name="isFrozen">True below <c>editions/</c>, where a number is required.</param>
    /// <param name="diagnostics">Where problems are reported.</param>
    public static Edition? From(ParsedDocument document, FieldReader fields, bool isFrozen, DiagnosticBag diagnostics)
    {
        var number = fields.Locate(RoadmapSchema.Edition);
        var weight = fields.Locate(RoadmapSchema.Weight);
        var notes = fields.LocatedList(RoadmapSchema.Notes);
        var causes = fields.LocatedList(RoadmapSchema.Causes);
        if (number is not { } n)
        {
            SourceSpan?[] told = [isFrozen ? document.Start : null, weight?.Span, .. notes.Select(t => t.Span), .. causes.Select(c => c.Span)];
            if (told.FirstOrDefault(s => s is not null) is { } place)
            {
                diagnostics.Add(EditionDiagnostics.NumberMissing(place, isFrozen ? document.Name : "1"));
            }

            return null;
        }

        if (isFrozen && n.Value.ToString(CultureInfo.InvariantCulture) != document.Name)
        {
            diagnostics.Add(EditionDiagnostics.NameDiffers(n, document.Name));
        }

        return new Edition(
            n,
            fields.Locate(RoadmapSchema.Updated)?.Value,
            weight?.Value ?? EditionWeight.Major,
            [.. notes.Select(t => t.Value)],
            [.. causes.Select(c => BindCause(c.Value, diagnostics)).OfType<Cause>()]);
    }

    private static Cause? BindCause(MapNode map, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, CauseSchema.Schema, diagnostics);
        var cause = new Cause
        {
            Cells = fields.LocatedList(CauseSchema.Cells),
            Voice = fields.Locate(CauseSchema.Voice),
            Session = fields.Locate(CauseSchema.Session),
            Text = fields.Optional(CauseSchema.Text, ""),
        };
        if (cause is { Voice: null, Session: null, Text: "" })
        {
            diagnostics.Add(EditionDiagnostics.CauseEmpty(map.Span));
            return null;
        }

        return cause;
    }
}
