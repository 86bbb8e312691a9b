using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A session was held, and nobody recorded how many came; time and place may be missing too.</summary>
internal sealed class SessionNotRecorded : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) => year.Sessions.Where(IsMissing)
        .Select(s => new Finding(s.Slug.Value, GapDiagnostics.SessionNotRecorded(s.Source, s.Title, string.Join("、", Missing(s)))));

    /// <summary>To an exhibition people come and go; it is not counted.</summary>
    public static bool IsMissing(Session session) => session is { Participants: null, Kind: not SessionKind.Exhibition };

    private static IEnumerable<string> Missing(Session session)
    {
        if (session.Schedule is { IsSingleDay: true, StartTime: null })
        {
            yield return "時刻";
        }

        if (session.Place is null)
        {
            yield return "会場";
        }

        yield return "参加した人の数";
    }
}
