namespace SocialHub.Diagnostics;

/// <summary>A value that remembers where it was written, so that the last check can still point at its line.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    /// <summary>Another value from the same place.</summary>
    public Located<TOther> As<TOther>(TOther value) => new(value, Span);
}
