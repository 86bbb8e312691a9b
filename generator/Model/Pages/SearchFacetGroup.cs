namespace SocialHub.Model;

/// <summary>By what search results can be filtered, in the order of the form.</summary>
public enum SearchFacetGroup
{
    Kind,
    Sector,
    Stage,
    Topic,
    Year,
}
