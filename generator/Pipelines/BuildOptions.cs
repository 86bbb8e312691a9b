using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>What the person who builds may choose.</summary>
/// <param name="Styles">The style sheets of the theme.</param>
/// <param name="BaseUrl">Replaces the public address of <c>site.yaml</c>, without a slash at its end; null leaves it.</param>
public sealed record BuildOptions(ThemeStyles Styles, string? BaseUrl = null);
