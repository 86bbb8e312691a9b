namespace SocialHub.Model;

/// <summary>All topics with the number of documents under each.</summary>
public sealed record TopicIndexPage : Page
{
    public required ImmutableArray<TopicCount> Topics { get; init; }
}
