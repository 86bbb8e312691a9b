using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>One thing that a search can find: a page, or a cell of a roadmap.</summary>
internal sealed record SearchEntry
{
    public required string Title { get; init; }

    /// <summary>What readers call its kind, e.g. 記事.</summary>
    public required string Kind { get; init; }

    /// <summary>From the first slash, with the base path, with an anchor for a cell.</summary>
    public required string Address { get; init; }

    /// <summary>Its day, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it stands among others that match as well; the smaller, the earlier.</summary>
    public required int Rank { get; init; }

    /// <summary>How much its title says what it is about.</summary>
    public SearchLevel TitleLevel { get; init; } = SearchLevel.Title;

    /// <summary>What stands before its title in the result, e.g. the roadmap of a cell; or empty.</summary>
    public string Within { get; init; } = "";

    public required ImmutableArray<SearchBlock> Blocks { get; init; }

    /// <summary>By what it can be filtered.</summary>
    public ImmutableArray<SearchFacet> Facets { get; init; } = [];

    /// <summary>What it is about; found by its first character.</summary>
    public IEnumerable<string> Topics => Facets.Where(f => f.Group == SearchFacetGroup.Topic).Select(f => f.Value);
}
