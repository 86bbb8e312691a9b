namespace SocialHub.Model;

/// <summary>A stage of a roadmap (ステージ), e.g. 短期: a column of stations.</summary>
/// <param name="Id">First half of every cell's anchor; never changes.</param>
/// <param name="Name">As readers see it.</param>
/// <param name="Aim">What it is for or how long it lasts, one short sentence, or empty.</param>
/// <param name="Cells">One for each sector of the site, in its order.</param>
public sealed record Stage(Slug Id, string Name, string Aim, ImmutableArray<Cell> Cells);
