namespace SocialHub.Model;

/// <summary>One article.</summary>
public sealed record ArticlePage : Page
{
    public required Article Article { get; init; }

    /// <summary>Empty means the hub itself.</summary>
    public required ImmutableArray<Person> Authors { get; init; }

    /// <summary>Recruitments that it tells of, newest first.</summary>
    public ImmutableArray<Entry> Recruitments { get; init; } = [];

    public required ImmutableArray<Topic> Topics { get; init; }

    public required Entry? Previous { get; init; }

    public required Entry? Next { get; init; }
}
