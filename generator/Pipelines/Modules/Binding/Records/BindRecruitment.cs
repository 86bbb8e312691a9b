using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a call for pro bono of a parsed file, with who asked and who was matched.</summary>
public sealed class BindRecruitment() : BindDocument<Recruitment>(RecruitmentSchema.Schema)
{
    private protected override Recruitment Bind(ParsedDocument item, Slug slug, FieldReader fields, DiagnosticBag diagnostics)
    {
        var day = fields.KnownValue(RecruitmentSchema.Date);
        return new Recruitment
        {
            Source = item.Start,
            Slug = slug,
            Body = item.Body,
            Title = fields.Required(RecruitmentSchema.Title),
            Summary = fields.Required(RecruitmentSchema.Summary),
            Year = RecordYear.Of(fields, day),
            PublishedOn = day,
            State = fields.Required(RecruitmentSchema.State),
            Role = fields.Required(RecruitmentSchema.Role),
            Organization = fields.Locate(RecruitmentSchema.Organization),
            Roadmap = fields.Locate(RecruitmentSchema.Roadmap),
            Cell = fields.Locate(RecruitmentSchema.Cell),
            IsOutsideLabs = fields.Optional(RecruitmentSchema.OutsideLabs, false),
            Hours = fields.Optional(RecruitmentSchema.Hours, ""),
            Period = fields.Optional(RecruitmentSchema.Period, ""),
            Deliverable = fields.Optional(RecruitmentSchema.Deliverable, ""),
            Deadline = fields.Locate(RecruitmentSchema.Deadline)?.Value,
            ApplyUrl = fields.Locate(RecruitmentSchema.Apply)?.Value,
            Article = fields.Locate(RecruitmentSchema.Article),
            People = fields.KnownValue(RecruitmentSchema.People),
            Inquiries = [.. fields.List(RecruitmentSchema.Inquiries).Select(m => InquiryOf(m, diagnostics)).OfType<Inquiry>()],
            Matches = [.. fields.List(RecruitmentSchema.Matches).Select(m => MatchOf(m, diagnostics)).OfType<Match>()],
            ChangedEdition = fields.Locate(RecruitmentSchema.ChangedEdition),
            Programmes = RecordYear.Programmes(fields),
            Topics = fields.LocatedList(RecruitmentSchema.Topics),
            IsDraft = fields.Optional(RecruitmentSchema.Draft, false),
            Evidence = fields.Locate(RecruitmentSchema.Evidence)?.Value,
        };
    }

    private static Inquiry? InquiryOf(MapNode map, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, InquirySchema.Schema, diagnostics);
        var inquiry = new Inquiry(
            fields.Required(InquirySchema.From),
            fields.Optional(InquirySchema.Industry, ""),
            fields.Known(InquirySchema.When),
            fields.Optional(InquirySchema.Text, ""));
        return fields.IsComplete ? inquiry : null;
    }

    private static Match? MatchOf(MapNode map, DiagnosticBag diagnostics)
    {
        var fields = new FieldReader(map, MatchSchema.Schema, diagnostics);
        var match = new Match(
            fields.Locate(MatchSchema.Id) ?? default,
            fields.Required(MatchSchema.Giver),
            fields.Optional(MatchSchema.Industry, ""),
            fields.Optional(MatchSchema.Form, ""),
            fields.Required(MatchSchema.State),
            fields.Known(MatchSchema.When));
        return fields.IsComplete ? match : null;
    }
}
