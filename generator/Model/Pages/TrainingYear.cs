namespace SocialHub.Model;

/// <summary>The trainings of one fiscal year, in the order they were held.</summary>
public sealed record TrainingYear(FiscalYear Year, ImmutableArray<Training> Trainings)
{
    /// <summary>The series whose last station is a training of this year, in the order of time.</summary>
    public ImmutableArray<TrainingSeries> Series { get; init; } = [];

    /// <summary>Sum of participants (延べ), advisers not counted; null when any training has no number.</summary>
    public int? Attendances => Trainings.All(t => t.Participants is not null)
        ? Trainings.Sum(t => t.Participants!.Total)
        : null;
}
