namespace SocialHub.Pipelines;

/// <summary>A time of day as it was written.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Time">The time.</param>
/// <param name="Half">午前, 午後, or empty on a clock of 24 hours.</param>
internal sealed record WrittenTime(int Start, TimeOnly Time, string Half);
