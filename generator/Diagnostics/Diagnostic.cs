namespace SocialHub.Diagnostics;

/// <summary>Something that a person should mend (指摘): what is wrong, where, and what to do.</summary>
/// <param name="Code">Kebab-case, thing then problem, e.g. <c>date-impossible</c>; never renamed after release.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Span">The first character concerned.</param>
/// <param name="Message">One or two polite Japanese sentences: what is wrong, and why it matters.</param>
/// <param name="Remedy">A polite Japanese sentence: what to do.</param>
/// <param name="Paste">The text that mends it when pasted at the place, or null where only the author can know.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    SourceSpan Span,
    string Message,
    string Remedy,
    string? Paste = null)
{
    /// <summary>True when <see cref="Span"/> is a place of the earlier state of a comparison: the line may say something else now, or be gone.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>The change that takes it away, where one is known; it says exactly what <see cref="Paste"/> only shows.</summary>
    public Mend? Mend { get; init; }
}
