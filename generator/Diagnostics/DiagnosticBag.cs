using System.Collections.Concurrent;

namespace SocialHub.Diagnostics;

/// <summary>Collects the diagnostics of one build. Safe to add to from several threads.</summary>
/// <remarks>Read in an order that does not depend on threads: by place, then code, then message.</remarks>
public sealed class DiagnosticBag
{
    private ConcurrentQueue<Diagnostic> _items = new();

    /// <summary>True when any diagnostic so far is an error.</summary>
    public bool HasErrors => _items.Any(d => d.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic) => _items.Enqueue(diagnostic);

    /// <summary>True when a file has an error: what it should hold cannot be called missing.</summary>
    public bool HasErrorsIn(string file) => _items.Any(d => d.Severity == Severity.Error && d.Span.File == file);

    /// <summary>Says some diagnostics better with what became known since; to be called by one thread only.</summary>
    public void Refine(Func<Diagnostic, Diagnostic> better) => _items = new ConcurrentQueue<Diagnostic>(_items.Select(better));

    /// <summary>All so far, ordered; a diagnostic that was added twice is listed once.</summary>
    public IReadOnlyList<Diagnostic> ToOrderedList() =>
    [
        .. _items.Distinct()
            .OrderBy(d => d.Span)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
