namespace SocialHub.Model;

/// <summary>Every voice about a roadmap and what became of it (声の一覧).</summary>
public sealed record VoicesPage : Page
{
    public required RoadmapHistory History { get; init; }

    /// <summary>The day from which ages are counted.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The roadmaps that voices were passed on to.</summary>
    public required ImmutableArray<Roadmap> RedirectedTo { get; init; }

    /// <summary>The sessions at which voices were heard.</summary>
    public required ImmutableArray<Session> Sessions { get; init; }
}
