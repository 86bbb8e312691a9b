namespace SocialHub.Model;

/// <summary>One station of a <see cref="TrainingSeries"/>: a training, or a meeting on the way to it.</summary>
/// <param name="Training">The training, also where the station is a meeting.</param>
/// <param name="Meeting">The meeting, or null where the station is the training itself.</param>
/// <param name="BranchesFrom">The training it goes on with, where that is not the one that stands before it.</param>
public sealed record TrainingStation(Training Training, Meeting? Meeting = null, Training? BranchesFrom = null)
{
    public Schedule Schedule => Meeting?.Schedule ?? Training.Schedule;
}
