using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>What becomes of one roadmap, told by meaning.</summary>
/// <param name="Kind">Added, gone or changed.</param>
/// <param name="Title">Plain text, as an author wrote it.</param>
/// <param name="Route">Its page.</param>
/// <param name="Cells">How many of its cells hold other roles than before; all of a new one that are not blank.</param>
/// <param name="Sentences">What changed, without its full wording; empty where nothing is told.</param>
public sealed record RoadmapNews(ChangeKind Kind, string Title, Route Route, int Cells, ImmutableArray<string> Sentences)
{
    /// <summary>In the order of the roadmaps, those that are gone last.</summary>
    internal static IEnumerable<RoadmapNews> Between(SiteState before, SiteState after)
    {
        var old = before.Site.Roadmaps.ToDictionary(r => r.Slug);
        return
        [
            .. after.Site.Roadmaps.Select(r => Of(old.GetValueOrDefault(r.Slug), r)).OfType<RoadmapNews>(),
            .. before.Site.Roadmaps.Where(r => after.Site.FindRoadmap(r.Slug) is null)
                .Select(r => new RoadmapNews(ChangeKind.Gone, r.Title, r.Route, FilledOf(r), [])),
        ];
    }

    private static RoadmapNews? Of(Roadmap? old, Roadmap now)
    {
        if (old is null)
        {
            return new RoadmapNews(ChangeKind.Added, now.Title, now.Route, FilledOf(now), []);
        }

        var diff = RoadmapDiff.Between(old, now);
        return diff.Changes.IsEmpty && old.Edition?.Number == now.Edition?.Number
            ? null
            : new RoadmapNews(ChangeKind.Changed, now.Title, now.Route, diff.ChangedCells.Length, [.. EditionNews(old, now), .. ChangeSentences.Of(diff)]);
    }

    private static IEnumerable<string> EditionNews(Roadmap old, Roadmap now) => now.Edition is { } edition && edition.Number != old.Edition?.Number
        ? [$"{edition.Name}になりました{(old.Edition is { } was ? $"（前は{was.Name}）" : "")}。"]
        : [];

    private static int FilledOf(Roadmap roadmap) => roadmap.Cells.Count(c => !c.IsBlank);
}
