using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A purpose (目的) with its horizon.</summary>
/// <param name="Horizon">As printed: 2年後, 5年後, 最終的に.</param>
/// <param name="Text">What is to be true by then.</param>
public sealed record Purpose(string Horizon, string Text)
{
    /// <summary>Where it is written, or null where no file holds it.</summary>
    public SourceSpan? Source { get; init; }
}
