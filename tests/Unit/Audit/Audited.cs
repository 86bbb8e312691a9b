using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>Runs the auditor over a site in memory.</summary>
internal static class Audited
{
    /// <summary>Names of the findings of the site's newest year.</summary>
    public static IReadOnlyList<string> Names(Site site) => [.. Findings(site).Select(f => f.Name)];

    public static IReadOnlyList<Finding> Findings(Site site)
    {
        var counted = SeedYear.WithFigures(site);
        return [.. AuditRules.Find(new AuditedYear(counted.Years[0], counted.Figures[0], counted))];
    }

    /// <summary>The whole module: notes, and what is told.</summary>
    public static (ImmutableArray<YearNotes> Notes, IReadOnlyList<Diagnostic> Told) Run(Site site, params ReadOnlySpan<Diagnostic> before)
    {
        var bag = new DiagnosticBag();
        foreach (var diagnostic in before)
        {
            bag.Add(diagnostic);
        }

        var gathered = new GatheredSite(SeedYear.WithFigures(site), [], null!);
        return (new AuditYears().Run([gathered], new BuildContext(site.Today, bag))[0].Site.Notes, bag.ToOrderedList());
    }
}
