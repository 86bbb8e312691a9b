namespace SocialHub.Model;

/// <summary>The same page in one of its languages.</summary>
public sealed record LanguageLink(Language Language, Route Route);
