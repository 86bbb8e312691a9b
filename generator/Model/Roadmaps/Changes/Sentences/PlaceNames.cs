namespace SocialHub.Model;

/// <summary>What readers call the stages and sectors of a diff.</summary>
internal sealed class PlaceNames(RoadmapDiff diff)
{
    /// <summary>In the order of the site.</summary>
    public ImmutableArray<Sector> Sectors { get; } =
        [.. diff.After.Cells.Concat(diff.Before.Cells).Select(c => c.Sector).DistinctBy(s => s.Id)];

    public string SectorOf(Slug id) => Sectors.First(s => s.Id == id).Name;

    /// <summary>A stage by its name now; one that is gone by the name it had.</summary>
    public string StageOf(Slug id) => diff.After.Stages.Concat(diff.Before.Stages).First(s => s.Id == id).Name;
}
