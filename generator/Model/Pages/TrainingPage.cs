namespace SocialHub.Model;

/// <summary>One training.</summary>
public sealed record TrainingPage : Page
{
    public required Training Training { get; init; }

    public required ImmutableArray<CreditLine> Lecturers { get; init; }

    /// <summary>The people whom its participants line names as advisers, where the register has them.</summary>
    public required ImmutableArray<Person> Advisers { get; init; }

    /// <summary>The training whose work it goes on with.</summary>
    public required Entry? Continues { get; init; }

    /// <summary>The trainings that go on with its work.</summary>
    public required ImmutableArray<Entry> ContinuedBy { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required Entry? Previous { get; init; }

    public required Entry? Next { get; init; }
}
