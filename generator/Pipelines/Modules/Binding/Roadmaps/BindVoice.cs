using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a voice of its entry, and sees that its state and its other keys agree.</summary>
internal static class BindVoice
{
    public static Voice From(FieldReader fields, SourceSpan span)
    {
        var edition = fields.Locate(VoiceSchema.Edition);
        var cells = fields.Locate(VoiceSchema.ChangedCells);
        var voice = new Voice
        {
            Id = fields.Locate(VoiceSchema.Id) ?? default,
            Roadmap = RoadmapOf(span.File),
            ReceivedOn = fields.Required(VoiceSchema.Received),
            Words = fields.Required(VoiceSchema.Words).Value,
            Channel = fields.Optional(VoiceSchema.Channel, ""),
            Session = fields.Locate(VoiceSchema.Session),
            Sector = fields.Locate(VoiceSchema.Sector),
            Cell = fields.Locate(VoiceSchema.Cell),
            State = fields.Required(VoiceSchema.State),
            Answer = fields.Optional(VoiceSchema.Answer, ""),
            Edition = edition is { Value.IsKnown: true } e ? e.As(e.Value.Value) : null,
            ChangedCells = [.. (cells?.Value ?? []).Where(c => c.Value.IsKnown).Select(c => c.As(c.Value.Value))],
            RedirectedTo = fields.Locate(VoiceSchema.RedirectedTo),
            SameAs = fields.Locate(VoiceSchema.SameAs),
            Source = span,
        };
        if (fields.IsComplete)
        {
            CheckOutcome(voice, edition?.Span, cells?.Span, fields);
        }

        return voice;
    }

    private static Slug RoadmapOf(string file) => Slug.TryFrom(file.Split('/')[1], out var slug) ? slug : Slug.From("x");

    // Each key of an outcome belongs to one state: there it is needed, elsewhere it would be dropped.
    private static void CheckOutcome(Voice voice, SourceSpan? edition, SourceSpan? cells, FieldReader fields)
    {
        Needs(voice, VoiceState.Adopted, VoiceSchema.Edition, edition, fields);
        Needs(voice, VoiceState.Adopted, VoiceSchema.ChangedCells, cells, fields);
        Needs(voice, VoiceState.Redirected, VoiceSchema.RedirectedTo, voice.RedirectedTo?.Span, fields);
        Needs(voice, VoiceState.Duplicate, VoiceSchema.SameAs, voice.SameAs?.Span, fields);
        if (voice.Answer.Length == 0 && voice.State is VoiceState.Adopted or VoiceState.Declined or VoiceState.Redirected)
        {
            Miss(voice, VoiceSchema.Answer, fields);
        }
    }

    private static void Needs(Voice voice, VoiceState state, Field field, SourceSpan? given, FieldReader fields)
    {
        if (voice.State == state && given is null)
        {
            Miss(voice, field, fields);
        }
        else if (voice.State != state && given is { } place)
        {
            fields.Report(VoiceDiagnostics.OutcomeMisplaced(place, voice.State.ToName(), field.JapaneseName, state.ToName()));
        }
    }

    private static void Miss(Voice voice, Field field, FieldReader fields) => fields.Report(
        VoiceDiagnostics.OutcomeMissing(voice.Source, voice.State.ToName(), field.JapaneseName, field.Example));
}
