using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>One row of a roadmap's data: a role in its cell, or a blank cell.</summary>
/// <param name="Roadmap">Its roadmap.</param>
/// <param name="Stage">Its stage.</param>
/// <param name="Cell">Its cell.</param>
/// <param name="Role">Null for a blank cell.</param>
/// <param name="Address">Public address of the cell.</param>
/// <param name="Links">Public addresses of the links in its text, in their order.</param>
internal sealed record RoadmapRow(
    Roadmap Roadmap, Stage Stage, Cell Cell, Role? Role, string Address, ImmutableArray<string> Links)
{
    /// <summary>By stage, sector and place in the cell; as the page and the table show them.</summary>
    public static IEnumerable<RoadmapRow> Of(Roadmap roadmap, SiteLinks links) =>
        from stage in roadmap.Stages
        from cell in stage.Cells
        from role in cell.IsBlank ? [null] : cell.Roles.Cast<Role?>()
        select new RoadmapRow(roadmap, stage, cell, role, $"{links.Absolute(roadmap.Route)}#{cell.Id}", AddressesIn(role, links));

    private static ImmutableArray<string> AddressesIn(Role? role, SiteLinks links) =>
        [.. (role?.Text.Links ?? []).Where(l => !l.IsImage).Select(l => links.ResolveAbsolute(l.Target)).OfType<string>()];
}
