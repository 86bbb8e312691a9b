namespace SocialHub.Pipelines;

/// <summary>Keys with values.</summary>
/// <param name="Schema">The keys; null where their names are free.</param>
public sealed record MapShape(Schema? Schema) : ValueShape;
