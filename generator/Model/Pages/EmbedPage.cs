namespace SocialHub.Model;

/// <summary>A roadmap for an <c>iframe</c> on another site: small, without header and footer.</summary>
public sealed record EmbedPage : Page
{
    public required Roadmap Roadmap { get; init; }

    /// <summary>True when it stays with this edition; false when it follows the roadmap.</summary>
    public required bool IsPinned { get; init; }
}
