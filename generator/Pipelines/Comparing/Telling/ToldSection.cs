namespace SocialHub.Pipelines;

/// <summary>What a reviewer is told under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Note">What the items are, in one sentence; may be empty.</param>
/// <param name="Items">At least one.</param>
/// <param name="IsFolded">True for what a reviewer need not read to say yes or no.</param>
internal sealed record ToldSection(string Title, string Note, ImmutableArray<ToldItem> Items, bool IsFolded = false);
