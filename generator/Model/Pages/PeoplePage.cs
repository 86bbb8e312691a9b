namespace SocialHub.Model;

/// <summary>People who may be named, and organisations.</summary>
public sealed record PeoplePage : Page
{
    public required ImmutableArray<PersonLine> People { get; init; }

    public required ImmutableArray<Organization> Organizations { get; init; }
}
