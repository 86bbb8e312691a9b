using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A sector of the site from which nobody came to a lab in the whole year.</summary>
internal sealed class SectorAbsent : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year)
    {
        var people = year.Figures.Sessions;
        return people.Labels.IsEmpty
            ? []
            : people.Sectors.Where(s => s.Count == 0).Select(s => new Finding(s.Sector.Id.Value, AuditDiagnostics.SectorAbsent(
                year.Report.Source, s.Sector.Name, people.Sectors.Length, string.Join("」「", people.Labels.Select(l => l.Label)))));
    }
}
