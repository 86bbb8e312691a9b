namespace SocialHub.Model;

/// <summary>The addresses of the search.</summary>
public static class SearchRoutes
{
    /// <summary>The page with the form.</summary>
    public static Route Page { get; } = Route.Page("search");

    /// <summary>What the script asks for first; never to be kept by a browser without asking again.</summary>
    public static Route Catalogue { get; } = Route.File("search", "catalogue.json");

    public static Route Script { get; } = Route.File("search", "search.js");

    /// <summary>The field of the form, and of the address, that filters by this.</summary>
    public static string FieldOf(SearchFacetGroup group) => group switch
    {
        SearchFacetGroup.Kind => "kind",
        SearchFacetGroup.Sector => "sector",
        SearchFacetGroup.Stage => "stage",
        SearchFacetGroup.Topic => "topic",
        SearchFacetGroup.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };
}
