namespace SocialHub.Pipelines;

/// <summary>A mapping in the order it was written; keys are unique.</summary>
public sealed record MapNode(ImmutableArray<MapEntry> Entries, SourceSpan Span) : Node(Span);
