namespace SocialHub.Model;

/// <summary>What changed between two editions of a roadmap (ちがい).</summary>
/// <param name="Before">The older edition.</param>
/// <param name="After">The newer edition.</param>
/// <param name="Changes">Texts, then stages, then roles in the order of the new edition's cells; removals stand where they were.</param>
public sealed record RoadmapDiff(Roadmap Before, Roadmap After, ImmutableArray<RoadmapChange> Changes)
{
    /// <summary>
    /// Ids of the cells whose roles changed in any way, each once, in the order of the new edition's stages and
    /// sectors; cells of stages that are gone stand last.
    /// </summary>
    public ImmutableArray<string> ChangedCells
    {
        get
        {
            var changed = Changes.SelectMany(RoleChanges.PlacesOf).Select(p => (p.Stage, p.Sector)).ToHashSet();
            return [.. CellOrder.Of(Before, After).Where(changed.Contains).Select(c => $"{c.Stage}-{c.Sector}").Distinct()];
        }
    }

    /// <summary>
    /// Every change from one edition to another. Lines, columns, emphasis, and how deep in the folder the file lies do
    /// not count. Both editions were bound with the sectors of one site.
    /// </summary>
    public static RoadmapDiff Between(Roadmap before, Roadmap after) => new(before, after,
    [
        .. TextChanges.Between(before, after),
        .. StageChanges.Between(before.Stages, after.Stages),
        .. RoleChanges.Between(before, after),
    ]);

    /// <summary>
    /// The changes done to the old edition, without a look at the new: the result has the stages, cells, roles and
    /// texts of the new edition. What is not told as a change (file, edition, day) stays the old one's; a changed
    /// overview comes back as plain text, because only that is told.
    /// </summary>
    public Roadmap Replay() => RoadmapReplay.Of(Before, Changes);
}
