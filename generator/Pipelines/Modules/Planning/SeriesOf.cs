using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Follows trainings to those whose work they go on with.</summary>
internal static class SeriesOf
{
    /// <summary>The series that a training is part of, or null when it stands alone.</summary>
    public static TrainingSeries? Training(Training training, Site site)
    {
        var first = FirstOf(training, site);
        var trainings = site.Trainings.Where(t => FirstOf(t, site).Slug == first.Slug).ToArray();
        var stations = trainings.SelectMany(StationsOf).OrderBy(s => s.Schedule.FirstDay).ThenBy(s => s.Meeting is null)
            .ThenBy(s => s.Training.Ordinal).ToImmutableArray();
        return stations.Length < 2 ? null : new TrainingSeries(WithBranches(stations, site));
    }

    /// <summary>All series, by the day of their first station.</summary>
    public static ImmutableArray<TrainingSeries> All(Site site) =>
    [
        .. site.Trainings.Where(t => FirstOf(t, site).Slug == t.Slug).Select(t => Training(t, site)).OfType<TrainingSeries>()
            .OrderBy(s => s.Stations[0].Schedule.FirstDay),
    ];

    private static Training FirstOf(Training training, Site site)
    {
        var first = training;
        while (Before(first, site) is { } before)
        {
            first = before;
        }

        return first;
    }

    // Only an earlier one: the author of a circle is told by CheckTrainings, and the pages are planned before the gate.
    private static Training? Before(Training training, Site site) => training.Continues is { } slug
        ? site.Trainings.FirstOrDefault(t => t.Slug == slug.Value && t.IsBefore(training))
        : null;

    private static IEnumerable<TrainingStation> StationsOf(Training training) =>
        [.. training.Meetings.Select(m => new TrainingStation(training, m)), new TrainingStation(training)];

    // Two trainings may go on with the same one. The line shows time, so it is said in words where the work came from.
    private static ImmutableArray<TrainingStation> WithBranches(ImmutableArray<TrainingStation> stations, Site site)
    {
        Training? last = null;
        var result = ImmutableArray.CreateBuilder<TrainingStation>(stations.Length);
        foreach (var station in stations)
        {
            var before = station.Meeting is null ? Before(station.Training, site) : null;
            result.Add(before is not null && before.Slug != last?.Slug ? station with { BranchesFrom = before } : station);
            last = station.Meeting is null ? station.Training : last;
        }

        return result.MoveToImmutable();
    }
}
