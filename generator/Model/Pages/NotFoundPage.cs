namespace SocialHub.Model;

/// <summary>What a reader sees at an address where nothing is (404).</summary>
public sealed record NotFoundPage : Page
{
    public required ImmutableArray<Roadmap> Roadmaps { get; init; }
}
