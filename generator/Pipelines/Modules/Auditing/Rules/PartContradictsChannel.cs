using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A record of companies says one way for all of them, and another for some (うち).</summary>
internal sealed class PartContradictsChannel : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) =>
        from contact in year.Contacts
        from part in contact.Parts
        where part.Channel != contact.Channel
        select new Finding(contact.Id.Value.Value, AuditDiagnostics.PartContradictsChannel(
            contact.Id.Span, contact.Channel.ToName(), contact.Count, part.Channel.ToName(), part.Count));
}
