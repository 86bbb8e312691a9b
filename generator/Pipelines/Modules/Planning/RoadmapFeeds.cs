using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The feeds of a roadmap: every edition, and the major ones.</summary>
internal static class RoadmapFeeds
{
    /// <summary>Empty where editions are not counted, and there is nothing to be told of.</summary>
    public static ImmutableArray<FeedLink> LinksOf(RoadmapHistory history)
    {
        var roadmap = history.Current;
        return history.Steps.IsEmpty
            ? []
            :
            [
                new FeedLink(RoadmapRoutes.MajorFeed(roadmap.Slug), $"{roadmap.Title}の大きな改訂"),
                new FeedLink(RoadmapRoutes.Feed(roadmap.Slug), $"{roadmap.Title}のすべての改訂"),
            ];
    }
}
