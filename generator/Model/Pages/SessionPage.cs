namespace SocialHub.Model;

/// <summary>One session: its announcement before, its report after.</summary>
public sealed record SessionPage : Page
{
    public required Session Session { get; init; }

    /// <summary>True until the end of its last day.</summary>
    public required bool IsUpcoming { get; init; }

    public required Place? Place { get; init; }

    public required Roadmap? Roadmap { get; init; }

    public required ImmutableArray<CreditLine> Lecturers { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required Entry? Previous { get; init; }

    public required Entry? Next { get; init; }
}
