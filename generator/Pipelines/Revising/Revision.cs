using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>What <c>revise</c> writes: the old edition, frozen, and the roadmap with the next number.</summary>
/// <param name="Frozen">The edition that the new one replaces, or null when it was frozen before.</param>
/// <param name="Roadmap">The roadmap's file as it is to be now.</param>
/// <param name="Number">The number of the edition that is being made.</param>
/// <param name="Proposal">What changed so far, a sentence each; empty while nothing did.</param>
public sealed record Revision(ContentFile? Frozen, ContentFile Roadmap, int Number, ImmutableArray<string> Proposal);
