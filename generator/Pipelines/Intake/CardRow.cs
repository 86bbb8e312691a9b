using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads one row of an intake sheet, and reports all that is wrong with it.</summary>
/// <param name="cells">What is written in it, by column.</param>
/// <param name="start">Where the row begins.</param>
/// <param name="site">What the card may name.</param>
/// <param name="diagnostics">Where problems are reported.</param>
internal sealed class CardRow(Dictionary<Field, CsvCell> cells, SourceSpan start, Site site, DiagnosticBag diagnostics)
{
    /// <summary>Where a card comes from when nobody wrote it.</summary>
    public const string UsualChannel = "声のカード";

    /// <summary>Whether it may be published; null where that is not known, which is then reported.</summary>
    public bool? Consent => Read(CardColumns.Consent)?.Value;

    /// <summary>The cells of which something would be published.</summary>
    public IEnumerable<CsvCell> Published => CardColumns.Copied.Append(CardColumns.Card).Where(cells.ContainsKey).Select(f => cells[f]);

    /// <summary>The card, or null after at least one report.</summary>
    public VoiceCard? Read()
    {
        var number = Read(CardColumns.Card);
        var id = number is { } n ? VoiceCard.IdOf(n.Value) : null;
        if (number is { } unreadable && id is null)
        {
            diagnostics.Add(CardDiagnostics.NumberUnreadable(unreadable));
        }

        var (received, words, roadmap) = (Read(VoiceSchema.Received), Read(VoiceSchema.Words), FindRoadmap());
        CheckSector();
        ImmutableArray<(Field, string)> values = [.. CardColumns.Copied.Select(f => (Field: f, Value: ValueOf(f, roadmap))).Where(v => v.Value.Length > 0)];
        return number is { } known && id is { } slug && received is { } day && words is { } said && roadmap is not null
            ? new VoiceCard(known, slug, roadmap, day.Value, said.As(said.Value.IsKnown ? said.Value.Value : RecordedKind<string>.NotRecorded), values)
            : null;
    }

    // By the kinds of the schema: a day, a word or a name is judged as in voices.yaml.
    private Located<T>? Read<T>(Field<T> field)
    {
        if (cells.TryGetValue(field, out var cell))
        {
            var value = cell.Value;
            return field.Kind.Read(new TextNode(value.Value, value.Span), new FieldContext(field.JapaneseName, field.Example, diagnostics));
        }

        if (field.IsRequired)
        {
            diagnostics.Add(CardDiagnostics.ValueMissing(start, field.JapaneseName, field.Example));
        }

        return null;
    }

    private string ValueOf(Field field, Roadmap? roadmap) => field.Name switch
    {
        "cell" => FindCell(roadmap),
        "session" => FindSession(),
        "channel" => Read(VoiceSchema.Channel) is { } channel ? channel.Value : UsualChannel,
        _ => cells.TryGetValue(field, out var cell) ? cell.Value.Value : "",
    };

    private Roadmap? FindRoadmap()
    {
        var known = site.Roadmaps.Where(r => !r.Stages.IsEmpty).ToArray();
        if (Read(CardColumns.Roadmap) is { } written)
        {
            var names = known.Select(r => r.Slug.Value).Concat(known.Select(r => r.Title)).ToArray();
            var found = known.FirstOrDefault(r => r.Slug.Value == NamedIds.Roadmap(written.Value, site));
            if (found is null)
            {
                diagnostics.Add(RegisterDiagnostics.RoadmapUnknown(written, NearestName.Find(written.Value, names), string.Join("、", names)));
            }

            return found;
        }

        if (known is not [var only] && !cells.ContainsKey(CardColumns.Roadmap))
        {
            diagnostics.Add(CardDiagnostics.RoadmapMissing(start, string.Join("、", known.Select(r => r.Title)), known.FirstOrDefault()?.Title ?? ""));
            return null;
        }

        return known is [var one] ? one : null;
    }

    // Names are easier to read in voices.yaml than ids; the id stands where a name holds the sign between them.
    private string FindCell(Roadmap? roadmap)
    {
        if (roadmap is null || Read(VoiceSchema.Cell) is not { } written)
        {
            return "";
        }

        if ((roadmap.FindCell(written.Value) ?? CellMark.Find(roadmap, written.Value)) is not { } cell)
        {
            diagnostics.Add(CellReferences.Unknown(written, roadmap));
            return "";
        }

        var name = roadmap.FindCellName(cell.Id)!;
        return roadmap.FindCell(name) == cell ? name : cell.Id;
    }

    private string FindSession()
    {
        if (!cells.TryGetValue(VoiceSchema.Session, out var cell))
        {
            return "";
        }

        var loose = LooseForm.Of(cell.Value.Value);
        var found = site.Sessions.Where(s => s.Slug.Value == cell.Value.Value || LooseForm.Of(s.Title) == loose).ToArray();
        if (found is not [var session])
        {
            var names = site.Sessions.Select(s => s.Slug.Value).Concat(site.Sessions.Select(s => s.Title));
            diagnostics.Add(EditionDiagnostics.SessionUnknown(cell.Value, NearestName.Find(cell.Value.Value, names)));
            return "";
        }

        return session.Slug.Value;
    }

    private void CheckSector()
    {
        if (Read(VoiceSchema.Sector) is { } sector && site.Settings.FindSector(sector.Value) is null)
        {
            var known = site.Settings.Sectors.Select(s => s.Name).ToArray();
            diagnostics.Add(RegisterDiagnostics.SectorUnknown(sector, NearestName.Find(sector.Value, known), string.Join("、", known)));
        }
    }
}
