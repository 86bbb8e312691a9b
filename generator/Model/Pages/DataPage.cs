namespace SocialHub.Model;

/// <summary>The open data of the site, and what each column means (データの説明).</summary>
public sealed record DataPage : Page
{
    public required ImmutableArray<Roadmap> Roadmaps { get; init; }

    /// <summary>The columns of <c>roadmap.csv</c>, in its order; the same names are in <c>roadmap.json</c>.</summary>
    public required ImmutableArray<DataField> RoadmapFields { get; init; }
}
