using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>A row of the year's strip.</summary>
/// <param name="Name">What its marks have in common.</param>
/// <param name="Marks">In order of time; at least one.</param>
public sealed record YearStripRow(string Name, ImmutableArray<YearStripMark> Marks);

/// <summary>Something that happened: a point, or a range of days.</summary>
public sealed record YearStripMark(Schedule Schedule, string Text);
