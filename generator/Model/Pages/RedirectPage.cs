namespace SocialHub.Model;

/// <summary>What stands at an old address: leads on by itself, and says so.</summary>
public sealed record RedirectPage : Page
{
    public required Route Target { get; init; }
}
