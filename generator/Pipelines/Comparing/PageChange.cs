using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>What becomes of one page.</summary>
public sealed record PageChange
{
    public required ChangeKind Kind { get; init; }

    public required PageDepth Depth { get; init; }

    /// <summary>True where nothing changes but what stands around the main part.</summary>
    public bool IsFrameOnly => Kind == ChangeKind.Changed && Depth == PageDepth.Frame;

    /// <summary>Plain text, as an author wrote it.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is; of a page that is gone, where it was.</summary>
    public required Route Route { get; init; }

    /// <summary>Where a moved page was, or null.</summary>
    public Route? MovedFrom { get; init; }

    /// <summary>The content file that it is made from, or null for a page that is made from many.</summary>
    public string? Source { get; init; }

    /// <summary>True when its own content file is another one than before; false when it only follows from others, as lists and totals do.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Texts that are not read here any more, in the order of the page.</summary>
    public ImmutableArray<string> Gone { get; init; } = [];

    /// <summary>Texts that were not read here before, in the order of the page.</summary>
    public ImmutableArray<string> Come { get; init; } = [];
}
