using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Audits each year whose report is out: what disagrees is told, unless the editor has accepted it; then it is published as a note.</summary>
public sealed class AuditYears : IModule<GatheredSite, GatheredSite>
{
    // Records that could not be read make the others disagree with what they would have said.
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context) =>
        context.Diagnostics.HasErrors ? input : [.. input.Select(g => g with { Site = Audit(g.Site, context.Diagnostics) })];

    private static Site Audit(Site site, DiagnosticBag diagnostics) => site with
    {
        Notes =
        [
            .. site.Years.Zip(site.Figures, (report, figures) => new AuditedYear(report, figures, site))
                .Select(y => new YearNotes(y.Year, y.Report.ReportedOn > site.Today ? [] : Notes(y, diagnostics))),
        ],
    };

    private static ImmutableArray<AuditNote> Notes(AuditedYear year, DiagnosticBag diagnostics)
    {
        var notes = ImmutableArray.CreateBuilder<AuditNote>();
        Finding[] findings = [.. AuditRules.Find(year)];
        foreach (var finding in findings)
        {
            if (year.Report.Acceptances.FirstOrDefault(a => a.Finding.Value == finding.Name) is { } acceptance)
            {
                notes.Add(new AuditNote(finding.Name, finding.Told.Message, acceptance.Reason));
            }
            else
            {
                diagnostics.Add(AuditDiagnostics.OrAccept(finding.Told, finding.Name, year.Report.Source.File));
            }
        }

        CheckAcceptances(year.Report, [.. findings.Select(f => f.Name)], diagnostics);
        return notes.ToImmutable();
    }

    private static void CheckAcceptances(YearReport report, string[] names, DiagnosticBag diagnostics)
    {
        foreach (var acceptance in report.Acceptances.Where(a => !names.Contains(a.Finding.Value)))
        {
            diagnostics.Add(AuditDiagnostics.AcceptanceStale(acceptance.Finding, NearestName.Find(acceptance.Finding.Value, names)));
        }
    }
}
