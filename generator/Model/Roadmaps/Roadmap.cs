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

    /// <summary>When it was last changed, or null; of a numbered edition the day it was published.</summary>
    public DateOnly? UpdatedOn { get; init; }

    /// <summary>Its number, and what it changed; null where editions are not counted.</summary>
    public Edition? Edition { get; init; }

    /// <summary>True for an edition that a newer one has replaced; it has an address of its own and never changes.</summary>
    public bool IsFrozen { get; init; }

    public override DateOnly? Date => UpdatedOn;

    public override string KindName => "ロードマップ";

    public override Route Route => IsFrozen && Edition is { } edition
        ? RoadmapRoutes.Edition(Slug, edition.Number.Value)
        : Route.Page("roadmaps", Slug.Value);

    public IEnumerable<Cell> Cells => Stages.SelectMany(s => s.Cells);

    /// <summary>Every blank cell, an invitation each, in the order of stages and sectors.</summary>
    public IEnumerable<OpenRole> OpenRoles =>
        Stages.SelectMany(s => s.Cells.Where(c => c.IsBlank).Select(c => new OpenRole(this, s, c)));

    /// <summary>A cell by its id, or by the names of its stage and sector with ／ between them (短期／市民).</summary>
    public Cell? FindCell(string nameOrId) => NamedCells
        .FirstOrDefault(c => c.Cell.Id == nameOrId || c.Name == nameOrId.Replace('/', '／')).Cell;

    /// <summary><c>短期／市民</c>, or null where this edition has no such cell.</summary>
    public string? FindCellName(string id) => NamedCells.FirstOrDefault(c => c.Cell.Id == id).Name;

    /// <summary>The names of all cells, as authors may write them.</summary>
    public IEnumerable<string> CellNames => NamedCells.Select(c => c.Name);

    /// <summary>Number of roles in the given state over all cells.</summary>
    public int CountRoles(RoleState state) => Cells.Sum(c => c.Roles.Count(r => r.State == state));

    private IEnumerable<(Cell Cell, string Name)> NamedCells =>
        Stages.SelectMany(s => s.Cells, (s, c) => (c, $"{s.Name}／{c.Sector.Name}"));
}
