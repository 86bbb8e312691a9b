using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes consultations, applications and reuse requests of their entries.</summary>
internal static class BindRecords
{
    public static Consultation Consultation(FieldReader fields, SourceSpan span) => new()
    {
        Id = fields.Locate(ConsultationSchema.Id) ?? default,
        Year = RecordYear.Of(fields, null),
        Kind = fields.Required(ConsultationSchema.Kind),
        From = fields.Optional(ConsultationSchema.From, ""),
        Count = fields.Required(ConsultationSchema.Count),
        Programmes = RecordYear.Programmes(fields),
        Source = span,
    };

    public static Application Application(FieldReader fields, SourceSpan span) => new()
    {
        Id = fields.Locate(ApplicationSchema.Id) ?? default,
        Year = RecordYear.Of(fields, null),
        Count = fields.Required(ApplicationSchema.Count),
        Channel = fields.Optional(ApplicationSchema.Channel, ""),
        Programmes = RecordYear.Programmes(fields),
        Source = span,
    };

    public static ReuseRequest ReuseRequest(FieldReader fields, SourceSpan span)
    {
        var when = fields.Known(ReuseRequestSchema.When);
        return new ReuseRequest
        {
            Id = fields.Locate(ReuseRequestSchema.Id) ?? default,
            Year = RecordYear.Of(fields, when?.FirstDay),
            Roadmap = fields.Locate(ReuseRequestSchema.Roadmap) ?? default,
            From = fields.Required(ReuseRequestSchema.From),
            When = when,
            Count = fields.KnownValue(ReuseRequestSchema.Count),
            Outcome = fields.Known(ReuseRequestSchema.Outcome),
            Programmes = RecordYear.Programmes(fields),
            Source = span,
        };
    }
}
