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
        Host = fields.Locate(TrainingSchema.Host)?.Value,
        Event = fields.Locate(TrainingSchema.Event)?.Value,
        Continues = fields.Locate(TrainingSchema.Continues),
        Topics = fields.LocatedList(TrainingSchema.Topics),
        IsDraft = fields.Optional(TrainingSchema.Draft, false),
        Evidence = fields.Locate(TrainingSchema.Evidence)?.Value,
    };
}
