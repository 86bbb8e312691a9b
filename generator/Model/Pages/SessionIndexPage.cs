namespace SocialHub.Model;

/// <summary>All sessions: those to come, then the finished ones by fiscal year.</summary>
public sealed record SessionIndexPage : Page
{
    /// <summary>Soonest first.</summary>
    public required ImmutableArray<Entry> Upcoming { get; init; }

    /// <summary>Newest year first, newest session first.</summary>
    public required ImmutableArray<EntryGroup> Past { get; init; }
}
