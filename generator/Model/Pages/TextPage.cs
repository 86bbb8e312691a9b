namespace SocialHub.Model;

/// <summary>A standing page as it is published.</summary>
public sealed record TextPage : Page
{
    public required StandingPage Document { get; init; }
}
