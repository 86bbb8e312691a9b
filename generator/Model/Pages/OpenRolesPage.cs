namespace SocialHub.Model;

/// <summary>Every blank cell over all roadmaps (空欄ボード).</summary>
public sealed record OpenRolesPage : Page
{
    /// <summary>Roadmaps with stages, in their order; those without a blank cell too, so that this can be said.</summary>
    public required ImmutableArray<Roadmap> Roadmaps { get; init; }
}
