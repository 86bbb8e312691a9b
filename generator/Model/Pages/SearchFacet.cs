namespace SocialHub.Model;

/// <summary>One value by which search results can be filtered (しぼりこみ), e.g. the sector 企業.</summary>
/// <param name="Group">What kind of value it is.</param>
/// <param name="Value">As readers see it.</param>
public sealed record SearchFacet(SearchFacetGroup Group, string Value);
