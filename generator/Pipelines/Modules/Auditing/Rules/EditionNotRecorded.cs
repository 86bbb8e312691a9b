using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A roadmap whose lab met in the year is being revised, and nobody numbered the edition or recorded its day.</summary>
internal sealed class EditionNotRecorded : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) => year.Site.Roadmaps
        .Where(r => r is { Phase: RoadmapPhase.Revising, Edition: null or { IssuedOn: null } })
        .Where(r => year.Sessions.Any(s => s.Roadmap?.Value == r.Slug))
        .Select(r => new Finding(r.Slug.Value, GapDiagnostics.EditionNotRecorded(r.Source, r.Title)));
}
