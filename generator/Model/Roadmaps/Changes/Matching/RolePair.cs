namespace SocialHub.Model;

/// <summary>One role as it was and as it is.</summary>
internal sealed record RolePair(PlacedRole Before, PlacedRole After)
{
    public bool IsInOneCell => Before.Cell == After.Cell;
}
