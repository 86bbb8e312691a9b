namespace SocialHub.Model;

/// <summary>Trainings that go on with one another's work, and the meetings between them (研修のつながり).</summary>
/// <param name="Stations">In the order of time.</param>
public sealed record TrainingSeries(ImmutableArray<TrainingStation> Stations);
