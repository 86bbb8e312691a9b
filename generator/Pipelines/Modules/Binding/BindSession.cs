using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a session of a parsed file.</summary>
public sealed class BindSession() : BindDocument<Session>(SessionSchema.Schema)
{
    private protected override Session Bind(ParsedDocument item, Slug slug, FieldReader fields, DiagnosticBag diagnostics) => new()
    {
        Source = item.Start,
        Slug = slug,
        Body = item.Body,
        Title = fields.Required(SessionSchema.Title),
        Kind = fields.Required(SessionSchema.Kind),
        Schedule = fields.Required(SessionSchema.Schedule),
        ScheduleSource = fields.PlaceOf(SessionSchema.Schedule),
        Summary = fields.Optional(SessionSchema.Summary, ""),
        Roadmap = fields.Locate(SessionSchema.Lab),
        Ordinal = fields.Locate(SessionSchema.Ordinal)?.Value,
        Audience = fields.Optional(SessionSchema.Audience, ""),
        Place = fields.Locate(SessionSchema.Place),
        Lecturers = fields.LocatedList(SessionSchema.Lecturers),
        Aim = fields.Optional(SessionSchema.Aim, ""),
        Points = fields.List(SessionSchema.Points),
        Participants = fields.Locate(SessionSchema.Participants)?.Value,
        ParticipantsSource = fields.PlaceOf(SessionSchema.Participants),
        Opinions = fields.Locate(SessionSchema.Opinions) is { } o ? new Opinions(o.Value.IsKnown ? o.Value.Value : null) : null,
        Topics = fields.LocatedList(SessionSchema.Topics),
        IsDraft = fields.Optional(SessionSchema.Draft, false),
        Evidence = fields.Locate(SessionSchema.Evidence)?.Value,
    };
}
