namespace SocialHub.Model;

/// <summary>One person: who they are, and where they appear.</summary>
public sealed record PersonPage : Page
{
    public required PersonLine Line { get; init; }

    /// <summary>What they wrote, taught or advised, newest first.</summary>
    public required ImmutableArray<Entry> Entries { get; init; }
}
