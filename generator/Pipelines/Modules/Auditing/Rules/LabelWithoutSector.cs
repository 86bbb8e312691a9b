using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Participants are written with a word that the site counts for no sector, and that is no role.</summary>
internal sealed class LabelWithoutSector : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) => year.Figures.Sessions.Labels
        .Where(l => !IsKnown(l.Label, year.Site.Settings))
        .Select(l => new Finding(l.Label, AuditDiagnostics.LabelWithoutSector(FirstUse(l.Label, year), l.Label, l.Count)));

    private static bool IsKnown(string label, SiteSettings settings) =>
        settings.FindSector(label) is not null || settings.LecturerWords.Contains(label) || settings.OwnStaffWords.Contains(label);

    private static SourceSpan FirstUse(string label, AuditedYear year) =>
        year.Sessions.First(s => s.Participants?.Groups.Any(g => g.Label == label) == true).Source;
}
