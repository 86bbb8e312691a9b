namespace SocialHub.Model;

/// <summary>Opinions that were collected at a session (意見の数).</summary>
/// <param name="Count">At least 1, or null where nobody recorded how many.</param>
public sealed record Opinions(int? Count);
