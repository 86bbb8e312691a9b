namespace SocialHub.Model;

/// <summary>The order in which the cells of two editions are told.</summary>
internal static class CellOrder
{
    /// <summary>The cells of the new edition by stage and sector, then those that only the old one has; each once.</summary>
    public static IEnumerable<(Slug Stage, Slug Sector)> Of(Roadmap before, Roadmap after) =>
        after.Cells.Concat(before.Cells).Select(c => (c.Stage, c.Sector.Id)).Distinct();
}
