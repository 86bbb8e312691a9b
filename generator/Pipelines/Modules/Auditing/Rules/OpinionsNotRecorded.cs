using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Opinions were collected, and nobody recorded how many.</summary>
internal sealed class OpinionsNotRecorded : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) => year.Sessions
        .Where(s => s.Opinions is { Count: null })
        .Select(s => new Finding(s.Slug.Value, GapDiagnostics.OpinionsNotRecorded(s.Source, s.Title)));
}
