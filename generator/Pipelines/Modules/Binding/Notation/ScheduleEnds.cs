namespace SocialHub.Pipelines;

/// <summary>What was read of a schedule, before its end is compared with its start.</summary>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day; equal to the first where only one was written.</param>
/// <param name="LastDayStart">Offset of the last day.</param>
internal sealed record ScheduleEnds(DateOnly FirstDay, DateOnly LastDay, int LastDayStart)
{
    public WrittenTime? StartTime { get; init; }

    public WrittenTime? EndTime { get; init; }
}
