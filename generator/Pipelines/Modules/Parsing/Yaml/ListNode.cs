namespace SocialHub.Pipelines;

/// <summary>A sequence.</summary>
public sealed record ListNode(ImmutableArray<Node> Items, SourceSpan Span) : Node(Span);
