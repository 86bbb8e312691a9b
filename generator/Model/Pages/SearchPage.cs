namespace SocialHub.Model;

/// <summary>The search (検索), and below it every title for those without scripts.</summary>
public sealed record SearchPage : Page
{
    /// <summary>The values by which one can filter, in the order of the form.</summary>
    public required ImmutableArray<SearchFacet> Facets { get; init; }

    /// <summary>Every page by its section; the topics stand first.</summary>
    public required ImmutableArray<SearchGroup> Groups { get; init; }
}
