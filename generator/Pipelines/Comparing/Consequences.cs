namespace SocialHub.Pipelines;

/// <summary>What a change of the content does to what readers see: two finished sites, compared by meaning.</summary>
/// <remarks>
/// Both sites were built by one program, at one address and on one day, so that what differs comes from the content alone.
/// A pure function of the two; every text in it is plain and may hold whatever an author wrote.
/// </remarks>
public sealed record Consequences
{
    /// <summary>Numbers that the site computes.</summary>
    public required ImmutableArray<FigureChange> Figures { get; init; }

    /// <summary>Those that somebody wrote first, then those that follow from others; by depth and address.</summary>
    public required ImmutableArray<PageChange> Pages { get; init; }

    public required ImmutableArray<RoadmapNews> Roadmaps { get; init; }

    public required ImmutableArray<EventChange> Events { get; init; }

    public required ImmutableArray<FeedChange> Feed { get; init; }

    /// <summary>Facts that were published and are gone, or say something else.</summary>
    public required ImmutableArray<RecordChange> Records { get; init; }

    /// <summary>Files that are no pages.</summary>
    public required ImmutableArray<FileChange> Files { get; init; }

    public static Consequences Between(SiteState before, SiteState after) => new()
    {
        Figures = [.. FigureChange.Between(SiteFigures.Of(before), SiteFigures.Of(after))],
        Pages = PageComparison.Between(before, after),
        Roadmaps = [.. RoadmapNews.Between(before, after)],
        Events = [.. EventChange.Between(before, after)],
        Feed = [.. FeedChange.Between(before, after)],
        Records = [.. RecordChange.Between(before, after)],
        Files = [.. FileChange.Between(before, after)],
    };

    /// <summary>Pages whose main part changes, comes, goes or moves; not those around which only the frame is another.</summary>
    public int CountPages(ChangeKind kind) => Pages.Count(p => p.Kind == kind && !p.IsFrameOnly);

    /// <summary>Pages around which only the frame is another.</summary>
    public int CountFrames() => Pages.Count(p => p.IsFrameOnly);
}
