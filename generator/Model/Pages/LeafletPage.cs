namespace SocialHub.Model;

/// <summary>The hub on a sheet of A4 that is folded in three (リーフレット).</summary>
public sealed record LeafletPage : PaperPage
{
    /// <summary>The outside, then the inside.</summary>
    public required ImmutableArray<LeafletSide> Sides { get; init; }

    /// <summary>There is one leaflet of a hub.</summary>
    public static Route Address { get; } = Route.Page("leaflet");
}
