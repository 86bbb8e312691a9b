namespace SocialHub.Model;

/// <summary>All trainings by fiscal year.</summary>
public sealed record TrainingIndexPage : Page
{
    /// <summary>Newest year first; within a year in the order they were held.</summary>
    public required ImmutableArray<TrainingYear> Years { get; init; }
}
