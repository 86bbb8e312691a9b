using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A result (成果) as the report states it.</summary>
/// <param name="Text">Inline text, may hold links to the records behind it.</param>
public sealed record StatedResult(Body Text)
{
    /// <summary>Where it is written, or null where no file holds it.</summary>
    public SourceSpan? Source { get; init; }
}
