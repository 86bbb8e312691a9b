namespace SocialHub.Model;

/// <summary>The home page (トップページ): what is this, what is going on, what can I do now.</summary>
public sealed record HomePage : Page
{
    public required ImmutableArray<Roadmap> Roadmaps { get; init; }

    /// <summary>Sessions that are still to come, soonest first.</summary>
    public required ImmutableArray<Entry> Upcoming { get; init; }

    /// <summary>The newest articles and finished sessions, newest first.</summary>
    public required ImmutableArray<Entry> Latest { get; init; }

    /// <summary>The newest year's report, or null before the first.</summary>
    public required YearReport? Year { get; init; }

    /// <summary>The numbers of <see cref="Year"/>; null exactly when it is.</summary>
    public required YearFigures? Figures { get; init; }
}
