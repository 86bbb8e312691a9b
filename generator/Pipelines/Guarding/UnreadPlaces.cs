using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Where reading the content failed: what such a file says is not wholly known.</summary>
internal static class UnreadPlaces
{
    /// <summary>The first error of each file, ordered by file.</summary>
    public static ImmutableArray<SourceSpan> Of(DiagnosticBag diagnostics) =>
    [
        .. diagnostics.ToOrderedList().Where(d => d.Severity == Severity.Error).Select(d => d.Span).DistinctBy(s => s.File),
    ];
}
