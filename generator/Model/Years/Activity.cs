using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Something that was done (実施内容) and has no record of its own.</summary>
/// <param name="Schedule">When, or null where the report does not say.</param>
/// <param name="Text">Inline text.</param>
public sealed record Activity(Schedule? Schedule, Body Text)
{
    /// <summary>Where it is written, or null where no file holds it.</summary>
    public SourceSpan? Source { get; init; }
}
