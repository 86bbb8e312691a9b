using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Somebody asked to use a roadmap, and nobody recorded when, how many, or what came of it.</summary>
internal sealed class ReuseNotRecorded : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year) =>
        from request in year.ReuseRequests
        let missing = string.Join("、", Missing(request))
        where missing.Length > 0
        let roadmap = year.Site.FindRoadmap(request.Roadmap.Value)?.Title ?? request.Roadmap.Value.Value
        select new Finding(
            request.Id.Value.Value, GapDiagnostics.ReuseNotRecorded(request.Id.Span, roadmap, request.From, missing));

    private static IEnumerable<string> Missing(ReuseRequest request)
    {
        if (request.When is null)
        {
            yield return "日";
        }

        if (request.Count is null)
        {
            yield return "件数";
        }

        if (request.Outcome is null)
        {
            yield return "その後";
        }
    }
}
