namespace SocialHub.Model;

/// <summary>One training.</summary>
public sealed record TrainingPage : Page
{
    public required Training Training { get; init; }

    public required ImmutableArray<CreditLine> Lecturers { get; init; }

    /// <summary>The people whom its participants line names as advisers, where the register has them.</summary>
    public required ImmutableArray<Person> Advisers { get; init; }

    /// <summary>What it goes on with and what goes on with it, or null when it stands alone.</summary>
    public required TrainingSeries? Series { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required Entry? Previous { get; init; }

    public required Entry? Next { get; init; }
}
