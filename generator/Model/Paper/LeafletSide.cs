namespace SocialHub.Model;

/// <summary>A side of a leaflet (面) with its three panels, as they lie from left to right.</summary>
/// <param name="Name">As authors are told: 表面 or 裏面.</param>
/// <param name="Panels">Left, middle, right.</param>
public sealed record LeafletSide(string Name, ImmutableArray<LeafletPanel> Panels)
{
    /// <summary>Where it is folded, in millimetres from the left edge.</summary>
    public ImmutableArray<decimal> Folds => [Panels[0].Width, Panels[0].Width + Panels[1].Width];

    /// <summary>Where a panel is: 左, まんなか, 右.</summary>
    public static string PlaceOf(int panel) => panel switch { 0 => "左", 1 => "まんなか", _ => "右" };
}
