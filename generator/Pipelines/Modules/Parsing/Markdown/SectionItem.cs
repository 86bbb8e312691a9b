using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>An item of a list in a section.</summary>
/// <param name="Mark">The word in 【】 that opens it, or null.</param>
/// <param name="Text">The rest, one line.</param>
/// <param name="Details">The items of a list within it.</param>
/// <param name="Stray">The first block within it that is neither its text nor such a list, or null.</param>
/// <param name="Span">Where the item begins.</param>
public sealed record SectionItem(
    Located<string>? Mark, Body Text, ImmutableArray<SectionDetail> Details, SourceSpan? Stray, SourceSpan Span);
