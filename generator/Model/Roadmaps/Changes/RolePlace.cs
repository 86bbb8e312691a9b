namespace SocialHub.Model;

/// <summary>Where a role stands in one edition: its cell, and its 0-based place in it.</summary>
public readonly record struct RolePlace(Slug Stage, Slug Sector, int Index)
{
    /// <summary>The id of the cell, <c>stage-sector</c>.</summary>
    public string Cell => $"{Stage}-{Sector}";
}
