using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that all that an earlier state said is still said, or that the register of removals says why not.</summary>
/// <param name="earlier">The earlier state.</param>
/// <param name="before">Its site.</param>
internal sealed class CheckPublishedFacts(EarlierState earlier, PlannedSite before) : IModule<PlannedSite, PlannedSite>
{
    private const string Settings = "site.yaml";

    public ImmutableArray<PlannedSite> Run(ImmutableArray<PlannedSite> input, BuildContext context)
    {
        foreach (var now in input)
        {
            Check(now, context);
        }

        return input;
    }

    private void Check(PlannedSite now, BuildContext context)
    {
        // What cannot be read now was reported already; that it "vanished" would be untrue.
        var unread = now.Unread.Select(s => s.File).ToHashSet(StringComparer.Ordinal);
        foreach (var place in before.Unread.Where(s => !unread.Contains(s.File) && before.Sites[0].Parts.Paths.Contains(s.File)))
        {
            context.Diagnostics.Add(RemovalDiagnostics.EarlierUnreadable(place, earlier.Name));
        }

        if (unread.Contains(Settings))
        {
            return;
        }

        var losses = FactComparison.Between(
            PublishedFacts.Of(before.Site, before.Pages), PublishedFacts.Of(now.Site, now.Pages), now.Site.Redirects);
        foreach (var loss in losses.Where(l => !unread.Contains(l.Before.Source.File)))
        {
            context.Diagnostics.Add(Told(loss, Explanations.NewFor(loss.Before.Key, before.Site, now.Site), context.Today));
        }
    }

    private Diagnostic Told(FactLoss loss, Removal? explanation, DateOnly today)
    {
        if (explanation is not null)
        {
            return RemovalDiagnostics.FactExplained(explanation.Source, loss.Summary, loss.IsChange, explanation.Reason);
        }

        var (place, entry) = (loss.After?.Source ?? loss.Before.Source, RemovalEntry.Of(loss, today));
        var where = $"前の状態（{earlier.Name}）では、「{loss.Before.ShownAt}」に出ていました。";
        return loss.IsChange
            ? RemovalDiagnostics.FactChanged(place, loss.What, loss.Change, where, entry)
            : RemovalDiagnostics.FactVanished(place, loss.What, where, loss.After is null && loss.Before.HasPage, entry) with
            {
                IsEarlier = loss.After is null,
            };
    }
}
