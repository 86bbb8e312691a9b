namespace SocialHub.Model;

/// <summary>News of cells whose roles became more or fewer: a blank that was filled is told as that.</summary>
internal static class CellNews
{
    public static IEnumerable<RoleNews> Of(RoadmapDiff diff, PlaceNames names)
    {
        var added = diff.Changes.OfType<RoadmapChange.RoleAdded>().ToLookup(c => (c.To.Stage, c.To.Sector));
        var removed = diff.Changes.OfType<RoadmapChange.RoleRemoved>().ToLookup(c => (c.From.Stage, c.From.Sector));
        return from cell in CellOrder.Of(diff.Before, diff.After)
               let before = CellIn(diff.Before, cell)
               let after = CellIn(diff.After, cell)
               from phrase in PhrasesOf(before, after, added[cell].Count(), removed[cell].Count())
               select new RoleNews(cell.Sector, names.StageOf(cell.Stage), phrase);
    }

    // A cell that came or went with its stage was no blank; a role that moved is told as a role that moved.
    private static IEnumerable<RolePhrase> PhrasesOf(Cell? before, Cell? after, int added, int removed)
    {
        if (after is not null && before is { IsBlank: true } && added > 0)
        {
            return [RolePhrases.Filled];
        }

        if (before is not null && after is { IsBlank: true } && removed > 0)
        {
            return [RolePhrases.Emptied];
        }

        var replaced = Math.Min(added, removed);
        return Enumerable.Repeat(RolePhrases.Grew, added - replaced)
            .Concat(Enumerable.Repeat(RolePhrases.Replaced, replaced))
            .Concat(Enumerable.Repeat(RolePhrases.Removed, removed - replaced));
    }

    private static Cell? CellIn(Roadmap roadmap, (Slug Stage, Slug Sector) place) =>
        roadmap.Cells.FirstOrDefault(c => c.Stage == place.Stage && c.Sector.Id == place.Sector);
}
