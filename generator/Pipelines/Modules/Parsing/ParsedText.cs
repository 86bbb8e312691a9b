namespace SocialHub.Pipelines;

/// <summary>A text whose YAML was parsed.</summary>
/// <param name="Source">The text.</param>
/// <param name="FrontMatter">Null when it could not be read, which has been reported: the body is still checked.</param>
public sealed record ParsedText(SourceText Source, Node? FrontMatter);
