namespace SocialHub.Model;

/// <summary>A role with its place in one edition.</summary>
internal sealed record PlacedRole(Role Role, RolePlace Place, RoleMeaning Meaning)
{
    public (Slug Stage, Slug Sector) Cell => (Place.Stage, Place.Sector);

    /// <summary>Every role of an edition, in the order of its cells.</summary>
    public static IEnumerable<PlacedRole> AllOf(Roadmap roadmap) =>
        from cell in roadmap.Cells
        from role in cell.Roles.Index()
        select new PlacedRole(role.Item, new RolePlace(cell.Stage, cell.Sector.Id, role.Index), RoleMeaning.Of(role.Item));
}
