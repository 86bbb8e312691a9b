namespace SocialHub.Model;

/// <summary>The blank cells as cards to print, to fill in by hand and to hand over.</summary>
public sealed record OpenRoleCardsPage : Page
{
    /// <summary>Roadmaps with blank cells, in their order.</summary>
    public required ImmutableArray<Roadmap> Roadmaps { get; init; }
}
