using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>A point or a range on a <see cref="YearStrip"/>, with the words that say the same below it.</summary>
/// <param name="Schedule">When.</param>
/// <param name="Text">What, a few words.</param>
/// <param name="Route">Where its own page is, or null.</param>
public sealed record StripEvent(Schedule Schedule, string Text, Route? Route);
