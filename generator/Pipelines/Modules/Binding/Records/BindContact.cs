using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes a record of companies that were listened to, and sees that its numbers can all be true.</summary>
internal static class BindContact
{
    public static CompanyContact From(FieldReader fields, SourceSpan span)
    {
        var when = fields.Known(ContactSchema.When);
        var count = fields.Locate(ContactSchema.Count);
        var parts = fields.LocatedList(ContactSchema.Parts);
        var industries = fields.Locate(ContactSchema.Industries);
        var contact = new CompanyContact
        {
            Id = fields.Locate(ContactSchema.Id) ?? default,
            Year = RecordYear.Of(fields, when?.FirstDay),
            When = when,
            Channel = fields.Required(ContactSchema.Channel),
            Count = count?.Value ?? 0,
            Parts = [.. parts.SelectMany(p => p.Value)],
            Industries = industries?.Value.Industries ?? Industries.NotRecorded,
            Event = fields.Optional(ContactSchema.Event, ""),
            Area = fields.Optional(ContactSchema.Area, ""),
            Subject = fields.Optional(ContactSchema.Subject, ""),
            Recruitment = fields.Locate(ContactSchema.Recruitment),
            Article = fields.Locate(ContactSchema.Article),
            Programmes = RecordYear.Programmes(fields),
            Source = span,
        };
        if (fields.IsComplete)
        {
            CheckParts(contact, parts, fields);
            CheckIndustries(contact, industries, fields);
        }

        return contact;
    }

    private static void CheckParts(
        CompanyContact contact, ImmutableArray<Located<ImmutableArray<ContactPart>>> written, FieldReader fields)
    {
        var seen = new HashSet<ContactChannel> { contact.Channel };
        foreach (var text in written)
        {
            foreach (var part in text.Value.Where(p => !seen.Add(p.Channel)))
            {
                fields.Report(ContactDiagnostics.ChannelRepeated(text.Span, part.Channel.ToName()));
            }
        }

        var sum = contact.Parts.Sum(p => p.Count);
        if (!written.IsEmpty && sum >= contact.Count)
        {
            fields.Report(ContactDiagnostics.PartsTooMany(written[0].Span, sum, contact.Count, contact.Channel.ToName()));
        }
    }

    // Fewer than all is well while some industries have no number; more than all never is.
    private static void CheckIndustries(CompanyContact contact, Located<WrittenIndustries>? written, FieldReader fields)
    {
        if (written is not { Value: { Counted: > 0 } industries } || industries.Counted == contact.Count ||
            (industries.Counted < contact.Count && !industries.IsWhole))
        {
            return;
        }

        var rest = contact.Count - industries.Counted;
        var named = string.Join('、', industries.Industries.Items.Select(i => $"{i.Name}{i.Count}{CompanyCountReader.Unit}"));
        var paste = rest > 0 && industries.Others is null ? $"{named}、ほか{rest}{CompanyCountReader.Unit}" : null;
        fields.Report(ContactDiagnostics.IndustriesSumWrong(written.Value.Span, industries.Counted, contact.Count, paste));
    }
}
