using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a newsletter of a parsed file.</summary>
public sealed class BindNewsletter() : BindDocument<Newsletter>(NewsletterSchema.Schema)
{
    private protected override Newsletter Bind(ParsedDocument item, Slug slug, FieldReader fields, DiagnosticBag diagnostics)
    {
        if (!GreetingText.IsPlain(item.Body))
        {
            diagnostics.Add(NewsletterDiagnostics.GreetingNotPlain(item.BodyStart));
        }

        return new Newsletter
        {
            Source = item.Start,
            Slug = slug,
            Body = item.Body,
            GreetingSource = item.BodyStart,
            Title = fields.Required(NewsletterSchema.Title),
            Number = fields.Locate(NewsletterSchema.Number) ?? default,
            PublishedOn = fields.Required(NewsletterSchema.Date),
            Period = fields.Required(NewsletterSchema.Period),
            Length = fields.Required(NewsletterSchema.Length),
            ChosenSource = fields.PlaceOf(NewsletterSchema.Chosen) ?? item.Start,
            Chosen = fields.LocatedList(NewsletterSchema.Chosen),
            Summary = fields.Optional(NewsletterSchema.Summary, ""),
            IsDraft = fields.Optional(NewsletterSchema.Draft, false),
        };
    }
}
