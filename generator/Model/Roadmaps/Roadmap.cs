namespace SocialHub.Model;

/// <summary>A roadmap (ロードマップ): stages × sectors, who can newly take part how in solving one problem.</summary>
/// <remarks>Every stage has a cell for every sector, in the order of the site's sectors; a cell nobody filled is an invitation.</remarks>
public sealed record Roadmap : Document
{
    /// <summary>The sentence that opens its page, e.g. 住まいに困る人を、ひとりにしない。</summary>
    public required string Catchphrase { get; init; }

    /// <summary>Where all lines meet, or empty while it is being sought.</summary>
    public string Goal { get; init; } = "";

    public required RoadmapPhase Phase { get; init; }

    /// <summary>In order of time; empty while the present is being studied.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    /// <summary>The stage we stand in (いまここ), or null.</summary>
    public Slug? CurrentStage { get; init; }

    /// <summary>True when the cells are a sample (見本), which every view must say.</summary>
    public bool IsSample { get; init; }

    /// <summary>When it was last truly changed, or null.</summary>
    public DateOnly? UpdatedOn { get; init; }

    public override DateOnly? Date => UpdatedOn;

    public override string KindName => "ロードマップ";

    public override Route Route => Route.Page("roadmaps", Slug.Value);

    public IEnumerable<Cell> Cells => Stages.SelectMany(s => s.Cells);

    /// <summary>Number of roles in the given state over all cells.</summary>
    public int CountRoles(RoleState state) => Cells.Sum(c => c.Roles.Count(r => r.State == state));
}
