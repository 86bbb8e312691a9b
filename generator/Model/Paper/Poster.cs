namespace SocialHub.Model;

/// <summary>The poster of a roadmap (ポスター), in sizes at which everything finds its place. All lengths are those of A1; other forms are copies in scale.</summary>
public sealed record Poster
{
    public required Roadmap Roadmap { get; init; }

    public required bool IsLandscape { get; init; }

    /// <summary>Of the catchphrase, in millimetres.</summary>
    public required int TitleSize { get; init; }

    /// <summary>Of what people do, in points; at least 24.</summary>
    public required int Letters { get; init; }

    /// <summary>True when the columns are so narrow that the state of a cell has a line of its own.</summary>
    public required bool IsNarrow { get; init; }

    /// <summary>Leads to the page of the roadmap.</summary>
    public required QrCode Code { get; init; }

    /// <summary>One for each cell, in the order of stages and sectors; leads to the cell on that page.</summary>
    public required ImmutableArray<QrCode> CellCodes { get; init; }
}
