using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Of a target that is a part of another (うち) more was stated than of the whole.</summary>
internal sealed class PartExceedsWhole : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) =>
        from part in year.Figures.Targets.Select(t => t.Target)
        from whole in year.Figures.Targets.Select(t => t.Target)
        where part.PartOf?.Value == whole.Id && part.StatedValue > whole.StatedValue
        select new Finding(part.Id.Value, AuditDiagnostics.PartExceedsWhole(
            part.Source, part.Name, Amounts.Stated(part), whole.Name, Amounts.Stated(whole)));
}
