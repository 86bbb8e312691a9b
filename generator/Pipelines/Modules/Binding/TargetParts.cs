using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that each target which is a part of another (うち) names one of its own programme, and not itself by any way round.</summary>
internal static class TargetParts
{
    public static void Check(ImmutableArray<Target> targets, DiagnosticBag diagnostics)
    {
        foreach (var target in targets)
        {
            if (target.PartOf is not { } whole)
            {
                continue;
            }

            if (targets.All(t => t.Id != whole.Value))
            {
                var ids = targets.Where(t => t != target).Select(t => t.Id.Value).ToArray();
                diagnostics.Add(YearDiagnostics.WholeUnknown(
                    whole.As(whole.Value.Value), NearestName.Find(whole.Value.Value, ids), string.Join("、", ids)));
            }
            else if (LeadsBack(target, targets))
            {
                diagnostics.Add(YearDiagnostics.PartOfItself(whole.As(whole.Value.Value)));
            }
        }
    }

    private static bool LeadsBack(Target target, ImmutableArray<Target> targets)
    {
        var seen = new HashSet<Slug>();
        for (var at = target; at?.PartOf is { } whole && seen.Add(at.Id);)
        {
            if (whole.Value == target.Id)
            {
                return true;
            }

            at = targets.FirstOrDefault(t => t.Id == whole.Value);
        }

        return false;
    }
}
