using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A match was made, and nobody recorded when.</summary>
internal sealed class MatchNotRecorded : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) =>
        from recruitment in year.Recruitments
        from match in recruitment.Matches
        where match is { When: null, State: not MatchState.Considering }
        select new Finding(match.Id.Value.Value, GapDiagnostics.MatchNotRecorded(match.Id.Span, recruitment.Role));
}
