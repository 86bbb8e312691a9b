namespace SocialHub.Pipelines;

/// <summary>A roadmap's file, parsed: the overview as body, and the sections that hold its stages and cells.</summary>
public sealed record ParsedRoadmap(ParsedDocument Document, ImmutableArray<Section> Sections);
