namespace SocialHub.Pipelines;

/// <summary>One text.</summary>
/// <param name="Words">All lawful texts where they are a closed list; else empty.</param>
public sealed record TextShape(ImmutableArray<string> Words) : ValueShape;
