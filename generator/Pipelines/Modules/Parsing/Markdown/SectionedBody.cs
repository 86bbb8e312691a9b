using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A body divided by its headings.</summary>
/// <param name="Overview">What stands before the first heading.</param>
/// <param name="Sections">In the order of the text.</param>
public sealed record SectionedBody(Body Overview, ImmutableArray<Section> Sections);
