namespace SocialHub.Model;

/// <summary>One of the year's programmes (柱): targets, what came of them, what was done.</summary>
/// <param name="Number">From 1, as printed.</param>
/// <param name="Title">As printed.</param>
/// <param name="Targets">実施目標, in the order of the report.</param>
/// <param name="Results">成果 as stated in the report, in its order.</param>
/// <param name="Activities">実施内容 that no other record holds, in order of time.</param>
public sealed record Programme(
    int Number,
    string Title,
    ImmutableArray<Target> Targets,
    ImmutableArray<StatedResult> Results,
    ImmutableArray<Activity> Activities)
{
    /// <summary>The sessions and trainings of the year that the report tells in it; other records say it themselves.</summary>
    public ImmutableArray<RecordGroup> Records { get; init; } = [];
}
