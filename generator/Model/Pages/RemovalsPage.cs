namespace SocialHub.Model;

/// <summary>What was taken from the site or changed in its numbers, when and why.</summary>
public sealed record RemovalsPage : Page
{
    /// <summary>Newest first.</summary>
    public required ImmutableArray<Removal> Removals { get; init; }
}
