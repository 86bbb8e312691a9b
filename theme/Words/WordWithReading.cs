namespace SocialHub.Theme;

/// <summary>A word of the interface, with its reading (ふりがな) where it needs one.</summary>
public sealed record WordWithReading(string Text, string Reading = "");
