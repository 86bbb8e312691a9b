using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A record of companies says one way for all of them, and others for some (うち); one finding a record, so that its name is its own.</summary>
internal sealed class PartContradictsChannel : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) =>
        from contact in year.Contacts
        let others = contact.Parts.Where(p => p.Channel != contact.Channel).ToArray()
        where others.Length > 0
        select new Finding(contact.Id.Value.Value, AuditDiagnostics.PartContradictsChannel(
            contact.Id.Span, contact.Channel.ToName(), contact.Count,
            string.Join("、", others.Select(Told)), contact.Count - others.Sum(p => p.Count)));

    private static string Told(ContactPart part) => string.Create(CultureInfo.InvariantCulture, $"{part.Count}社は「{part.Channel.ToName()}」");
}
