namespace SocialHub.Theme;

/// <summary>One row of a <see cref="YearStrip"/>.</summary>
/// <param name="Name">What kind of thing happened, e.g. 研修.</param>
/// <param name="Events">In order of time.</param>
public sealed record StripRow(string Name, ImmutableArray<StripEvent> Events);
