namespace SocialHub.Model;

/// <summary>All years with a report.</summary>
public sealed record ResultsIndexPage : Page
{
    /// <summary>Newest first.</summary>
    public required ImmutableArray<YearReport> Years { get; init; }
}
