using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A heading with the list below it.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Heading">Plain text with its place.</param>
/// <param name="Items">The items of the lists between this heading and the next.</param>
/// <param name="Stray">The first block below the heading that is no list, or null.</param>
public sealed record Section(int Level, Located<string> Heading, ImmutableArray<SectionItem> Items, SourceSpan? Stray);
