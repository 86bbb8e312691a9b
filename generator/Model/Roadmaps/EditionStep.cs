namespace SocialHub.Model;

/// <summary>One edition in the history of a roadmap: what it changed, and why.</summary>
/// <param name="Roadmap">The roadmap in this edition.</param>
/// <param name="Edition">Its number, day and notes.</param>
/// <param name="Diff">Against the edition before, or null for the oldest that we have.</param>
/// <param name="Causes">What the edition names, and the voices that say it took them up.</param>
public sealed record EditionStep(Roadmap Roadmap, Edition Edition, RoadmapDiff? Diff, ImmutableArray<CauseLine> Causes);
