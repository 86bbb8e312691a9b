namespace SocialHub.Model;

/// <summary>All years with a report.</summary>
public sealed record ResultsIndexPage : Page
{
    /// <summary>Newest first.</summary>
    public required ImmutableArray<YearReport> Years { get; init; }

    /// <summary>The numbers of each of <see cref="Years"/>, in its order.</summary>
    public required ImmutableArray<YearFigures> Figures { get; init; }
}
