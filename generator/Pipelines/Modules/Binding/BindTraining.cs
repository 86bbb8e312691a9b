using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a training of a parsed file.</summary>
public sealed class BindTraining() : BindDocument<Training>(TrainingSchema.Schema)
{
    private protected override Training Bind(ParsedDocument item, Slug slug, FieldReader fields, DiagnosticBag diagnostics) => new()
    {
        Source = item.Start,
        Slug = slug,
        Body = item.Body,
        Title = fields.Required(TrainingSchema.Title),
        Ordinal = fields.Required(TrainingSchema.Ordinal),
        Kind = fields.Required(TrainingSchema.Kind),
        Schedule = fields.Required(TrainingSchema.Schedule),
        ScheduleSource = fields.PlaceOf(TrainingSchema.Schedule),
        Summary = fields.Optional(TrainingSchema.Summary, ""),
        Participants = fields.Locate(TrainingSchema.Participants)?.Value,
        ParticipantsSource = fields.PlaceOf(TrainingSchema.Participants),
        Lecturers = fields.LocatedList(TrainingSchema.Lecturers),
        Guests = fields.Locate(TrainingSchema.Guests)?.Value,
        Host = fields.Locate(TrainingSchema.Host)?.Value,
        Event = fields.Locate(TrainingSchema.Event)?.Value,
        Continues = fields.Locate(TrainingSchema.Continues),
        Meetings = [.. fields.List(TrainingSchema.Meetings).Select((m, i) => BindMeeting(m, i + 1, diagnostics)).OfType<Meeting>()],
        Topics = fields.LocatedList(TrainingSchema.Topics),
        IsDraft = fields.Optional(TrainingSchema.Draft, false),
        Evidence = fields.Locate(TrainingSchema.Evidence)?.Value,
    };

    private static Meeting? BindMeeting(MapNode map, int number, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, MeetingSchema.Schema, diagnostics);
        var when = fields.Locate(MeetingSchema.When);
        var text = fields.Required(MeetingSchema.Text);
        return fields.IsComplete ? new Meeting(number, when!.Value.Value, text, when.Value.Span) : null;
    }
}
