using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>A state of the content before the one that is built, to compare with.</summary>
/// <param name="Name">As authors know it, e.g. <c>main</c>.</param>
/// <param name="Content">Its files.</param>
/// <param name="Day">The day that counted as today; not after the day of the build, so that time passing is no change.</param>
public sealed record EarlierState(string Name, IFileStore Content, DateOnly Day);
