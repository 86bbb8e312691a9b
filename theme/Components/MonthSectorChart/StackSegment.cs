using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>One part of a column: people of one sector in one month.</summary>
/// <param name="Sector">Null where nobody knows it.</param>
/// <param name="Count">At least 1.</param>
/// <param name="From">Height at which it begins, from the ground.</param>
/// <param name="Height">In the units of the drawing.</param>
public sealed record StackSegment(Sector? Sector, int Count, double From, double Height);
