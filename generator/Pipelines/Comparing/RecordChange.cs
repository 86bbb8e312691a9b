using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A published fact that is gone or says something else.</summary>
/// <param name="What">The fact as readers know it; names no person.</param>
/// <param name="Change">What it was and is, e.g. 全体 8名 → 7名; null when it is gone.</param>
/// <param name="ShownAt">The page that says or said it.</param>
/// <param name="Reason">Why, as <c>removals.yaml</c> tells the readers; null where no reason was given.</param>
public sealed record RecordChange(string What, string? Change, Route ShownAt, string? Reason)
{
    /// <summary>Ordered by the key of the fact.</summary>
    internal static IEnumerable<RecordChange> Between(SiteState before, SiteState after) =>
        FactComparison.Between(FactsOf(before), FactsOf(after), after.Site.Redirects).Select(loss => new RecordChange(
            loss.What,
            loss.IsChange ? loss.Change : null,
            loss.After?.ShownAt ?? loss.Before.ShownAt,
            Explanations.NewFor(loss.Before.Key, before.Site, after.Site)?.Reason));

    private static ImmutableArray<PublishedFact> FactsOf(SiteState state) => PublishedFacts.Of(state.Site, state.Pages);
}
