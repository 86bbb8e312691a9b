namespace SocialHub.Pipelines;

/// <summary>A year as it was written.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Year">Western year.</param>
/// <param name="Era">The era it was written in, or null for a western year.</param>
internal readonly record struct WrittenYear(int Start, int Year, JapaneseEra? Era);
