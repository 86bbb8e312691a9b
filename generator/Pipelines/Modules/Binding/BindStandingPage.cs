using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a standing page of a parsed file.</summary>
public sealed class BindStandingPage() : BindDocument<StandingPage>(StandingPageSchema.Schema)
{
    private protected override StandingPage Bind(ParsedDocument item, Slug slug, FieldReader fields, DiagnosticBag diagnostics) => new()
    {
        Source = item.Start,
        Slug = slug,
        Body = item.Body,
        Title = fields.Required(StandingPageSchema.Title),
        Summary = fields.Required(StandingPageSchema.Summary),
        UpdatedOn = fields.Locate(StandingPageSchema.Updated)?.Value,
        IsDraft = fields.Optional(StandingPageSchema.Draft, false),
    };
}
