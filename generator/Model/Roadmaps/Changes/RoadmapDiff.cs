namespace SocialHub.Model;

/// <summary>What changed between two editions of a roadmap (ちがい).</summary>
/// <param name="Before">The older edition.</param>
/// <param name="After">The newer edition.</param>
/// <param name="Changes">Texts, then stages, then roles in the order of the new edition's cells; removals stand where they were.</param>
public sealed record RoadmapDiff(Roadmap Before, Roadmap After, ImmutableArray<RoadmapChange> Changes);
